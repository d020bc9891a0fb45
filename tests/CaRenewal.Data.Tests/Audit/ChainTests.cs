using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Audit;

public sealed class ChainTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_day_on_which_everything_happens_is_proved_whole(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await AuditedDay.WorkAsync(desk);

        var report = await cabinet.VerifyAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(await desk.Cabinet.AuditEvents.CountAsync(), report.Events);
        Assert.Equal(2 + 2 + 1 + 1, report.Records);
        Assert.Equal(2, report.Papers);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Each_act_stands_in_the_record_once_with_who_and_about_what(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await AuditedDay.WorkAsync(desk);

        var events = await desk.Cabinet.AuditEvents.OrderBy(entry => entry.Stream).ThenBy(entry => entry.Sequence).ToListAsync();
        var changes = events.Where(entry => entry.Stream == AuditStreams.Changes).ToList();

        AuditKind[] expected =
        [
            AuditKind.RecordBegan, AuditKind.ApplicationSubmitted, AuditKind.ApplicationSubmitted, AuditKind.ApplicationAmended, AuditKind.ApplicationSigned,
            AuditKind.PaymentReceived, AuditKind.PaymentVoided, AuditKind.PaymentReceived, AuditKind.ApplicationAccepted, AuditKind.ApplicationReviewed,
            AuditKind.CertificateIssued, AuditKind.CertificateDelivered, AuditKind.ApplicationReturned, AuditKind.ApplicationCancelled,
            AuditKind.PaperStored, AuditKind.PaperSentAgain, AuditKind.NoticeGiven, AuditKind.SettingChanged,
            AuditKind.AccountOpened, AuditKind.RoleGiven, AuditKind.RoleTaken, AuditKind.AccountChanged, AuditKind.PasswordReset, AuditKind.AccountDeactivated,
            AuditKind.AccessStreamOpened,
        ];
        Assert.Equal(expected, changes.Select(entry => entry.Kind));
        Assert.Equal([AuditKind.ApplicationViewed, AuditKind.LogInFailed], events.Where(entry => entry.Stream != AuditStreams.Changes).Select(entry => entry.Kind));
        var submitted = changes[1];
        Assert.Equal(("1001", "王芳", "YY20261123-0001", Sample.Stamp().At), (submitted.By, submitted.Name, submitted.Subject, submitted.At));
        Assert.Equal(
            [("持有人", "益阳市𬭎达建设工程有限公司"), ("业务", "延期 3年 1张"), ("应收", "600.00 元"), ("例外：近期已受理同一业务", "上次所办证书已遗失")],
            AuditDetails.Read(submitted.Details));
        Assert.Equal("欧** 440***********1512", AuditDetails.Read(changes[2].Details)[0].Value);
        Assert.Equal("刷错卡", changes[6].Reason);
        Assert.Equal([("方式", "POS"), ("金额", "600.00 元"), ("流水号", "A1")], AuditDetails.Read(changes[6].Details));
        Assert.Equal("公章不清", changes[12].Reason);
        Assert.Equal(["YY20261123-0001", "YY20261123-0001", "YYBZ20261123-0001", "办理规则"], changes[14..18].Select(entry => entry.Subject));
        Assert.Equal("卡纸", changes[15].Reason);
        Assert.All(changes[18..24], entry => Assert.Equal(("1001", "9001"), (entry.Subject, entry.By)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Whoever_writes_through_two_windows_at_once_adds_to_one_unbroken_chain(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        using var one = OtherWindow.Open(cabinet, "submit", "15");
        using var two = OtherWindow.Open(cabinet, "submit", "15");
        await one.AllLinesAsync();
        await two.AllLinesAsync();

        Assert.Empty((await cabinet.VerifyAsync()).Findings);
        await using var desk = cabinet.Desk();
        Assert.Equal(31, await desk.Cabinet.AuditEvents.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_window_that_is_killed_leaves_neither_a_gap_nor_an_event_of_what_was_not_saved(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        using var busy = OtherWindow.Open(cabinet, "submit without end");
        await busy.NextLineAsync();
        await busy.NextLineAsync();
        busy.Kill();
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());

        Assert.Empty((await cabinet.VerifyAsync()).Findings);
        Assert.Equal(1 + await desk.Cabinet.Ledger.CountAsync(), await desk.Cabinet.AuditEvents.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task It_is_proved_while_others_write(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        using var busy = OtherWindow.Open(cabinet, "submit without end");
        await busy.NextLineAsync();

        for (var times = 0; times < 10; times++)
        {
            Assert.Empty((await cabinet.VerifyAsync()).Findings);
        }

        busy.Kill();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_refused_turn_leaves_no_event(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        var before = await desk.Cabinet.AuditEvents.CountAsync();

        await Assert.ThrowsAsync<Core.RuleBroken>(() => AuditedDay.ChangeAsync(desk, 1, (application, stamp) => application.Accept(stamp)));
        await desk.Registrar.EnterAsync(null, Sample.Stamp(), _ => Task.FromResult("nothing"));

        Assert.Equal(before, await desk.Cabinet.AuditEvents.CountAsync());
    }
}
