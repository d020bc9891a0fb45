using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;

namespace CaRenewal.Data.Tests.Applications;

public sealed class PaymentReferenceTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_terminal_number_counts_for_one_application_only(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await desk.SubmitAsync(Sample.Person());
        await ChangeAsync(desk, 1, 1, first => first.Receive(Guid.NewGuid(), "微信", Money.Yuan(600), "4200", Sample.Stamp()));

        var refused = await Assert.ThrowsAsync<RuleBroken>(() =>
            ChangeAsync(desk, 2, 1, second => second.Receive(Guid.NewGuid(), "微信", Money.Yuan(600), "4200", Sample.Stamp())));

        Assert.Equal("微信流水号 4200 已登记在 YY20261123-0001，请核对。", refused.Message);
        await ChangeAsync(desk, 2, 1, second => second.Receive(Guid.NewGuid(), "支付宝", Money.Yuan(600), "4200", Sample.Stamp()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_receipt_entered_on_the_wrong_application_can_be_voided_and_entered_on_the_right_one(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var receipt = Guid.NewGuid();
        await desk.SubmitAsync(Sample.Unit());
        await desk.SubmitAsync(Sample.Person());
        await ChangeAsync(desk, 1, 1, wrong => wrong.Receive(receipt, "POS", Money.Yuan(600), "77", Sample.Stamp()));
        await ChangeAsync(desk, 1, 2, wrong => wrong.VoidReceipt(Guid.NewGuid(), receipt, "录错单", Sample.Stamp(1)));

        await ChangeAsync(desk, 2, 1, right => right.Receive(Guid.NewGuid(), "POS", Money.Yuan(600), "77", Sample.Stamp(2)));
    }

    private static Task<Entry> ChangeAsync(Desk desk, int sequence, int version, Action<CertificateApplication> change) =>
        desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            change((await turn.LoadAsync(Submitting.Number(sequence), version))!);
            return "";
        });
}
