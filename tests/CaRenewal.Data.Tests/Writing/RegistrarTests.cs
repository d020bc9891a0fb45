using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Fees;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Customers;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Writing;

public sealed class RegistrarTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_submitted_is_read_back_whole(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using (var desk = cabinet.Desk())
        {
            var entry = await desk.SubmitAsync(Sample.Unit());
            Assert.Equal((EntryOutcome.Saved, "YY20261123-0001"), (entry.Outcome, entry.Answer));
        }

        await using var other = cabinet.Desk();
        var read = await other.Cabinet.FindApplicationAsync(Submitting.Number(1));
        var expected = Sample.Application(Submitting.Number(1), Sample.Unit());
        Assert.NotNull(read);
        Assert.Equal(expected.Particulars.Holder, read.Particulars.Holder);
        Assert.Equal(expected.Particulars.Delegate, read.Particulars.Delegate);
        Assert.Equal(expected.Particulars.Handwritten, read.Particulars.Handwritten);
        Assert.Equal(expected.Lines, read.Lines);
        Assert.Equal(expected.Materials, read.Materials);
        Assert.Equal(expected.Overrides, read.Overrides);
        Assert.Equal(expected.Quote.Lines, read.Quote.Lines);
        Assert.Equal(expected.Events, read.Events);
        Assert.Equal(expected.Submitted, read.Submitted);
        Assert.Null(read.Signed);
        Assert.Equal((1, 1, false), (read.Version, read.Revision, read.HasPendingBid));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Signature_payment_and_acceptance_are_kept_with_their_stamps(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());

        await desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            var application = (await turn.LoadAsync(Submitting.Number(1), 1))!;
            application.Sign(Sample.Papers(application), Sample.Stamp(1));
            application.Receive(Guid.NewGuid(), "微信", Money.Yuan(600), "420000123", Sample.Stamp(2));
            application.Accept(Sample.Stamp(3));
            return "";
        });

        await using var other = cabinet.Desk();
        var read = (await other.Cabinet.FindApplicationAsync(Submitting.Number(1)))!;
        Assert.Equal((Sample.Stamp(1), Sample.Stamp(3)), (read.Signed, read.Accepted));
        Assert.Equal((Money.Zero, 4), (read.Due, read.Version));
        Assert.Equal([1, 2, 3, 4], read.Events.Select(entry => entry.Sequence));
        var line = await other.Cabinet.Ledger.SingleAsync();
        Assert.Equal((read.Status, Money.Zero, Sample.Stamp(3).At), (line.Status, line.Due, line.AcceptedAt));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_amended_application_is_sealed_anew_and_filed_under_its_new_holder(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());

        await desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            var application = (await turn.LoadAsync(Submitting.Number(1), 1))!;
            application.Amend(Sample.Submission(Sample.Unit("益阳市改名工程有限公司", "101623741")), Sample.Checklist, Sample.Fees, Sample.Stamp(1));
            return "";
        });

        await using var other = cabinet.Desk();
        var read = (await other.Cabinet.FindApplicationAsync(Submitting.Number(1)))!;
        Assert.Equal(("益阳市改名工程有限公司", 2), (read.Particulars.Holder.Name, read.Revision));
        Assert.Equal("YY20261123-0001", Assert.Single(await other.Get<CustomerSearch>().FindAsync("改名")).LastNumber);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_certificate_is_issued_and_handed_over(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            var application = (await turn.LoadAsync(Submitting.Number(1), 1))!;
            application.Sign(Sample.Papers(application), Sample.Stamp(1));
            application.Receive(Guid.NewGuid(), "POS", Money.Yuan(600), "9", Sample.Stamp(2));
            application.Accept(Sample.Stamp(3));
            application.Issue("0A1B", null, Sample.Day, Sample.Day.AddYears(3).AddDays(-1), reviewFirst: false, Sample.Stamp(4));
            return "";
        });

        await desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            (await turn.LoadAsync(Submitting.Number(1), 5))!.Deliver("0A1B", CollectedBy.Delegate, Sample.Stamp(9));
            return "";
        });

        await using var other = cabinet.Desk();
        var read = (await other.Cabinet.FindApplicationAsync(Submitting.Number(1)))!;
        Assert.Equal(Sample.Stamp(9), Assert.Single(read.Certificates).Delivered);
        Assert.Equal(ApplicationStatus.Delivered, (await other.Cabinet.Ledger.SingleAsync()).Status);
    }
}
