using System.Text;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Audit.Verification;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Customers;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Settings;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Closing;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Audit;

/// <summary>A day on which everything happens that leaves an event, and what is asked of the record afterwards.</summary>
internal static class AuditedDay
{
    public static async Task WorkAsync(Desk desk)
    {
        await ApplicationsAsync(desk);
        await PapersAsync(desk);
        await desk.Get<SettingBook>().EnterAsync<CounterRules>(
            new RequestKey(Guid.NewGuid(), ""), 0, rules => rules with { DraftDays = 3 }, Sample.Stamp(50, "2001", "周建华"));
        await AccountsAsync(desk);
        await desk.Get<AccessLog>().RecordAsync(AuditKind.ApplicationViewed, Sample.Stamp(60), Submitting.Number(1).Text);
        await desk.Get<AccessLog>().RecordAsync(AuditKind.LogInFailed, new Stamp("", "", Sample.Stamp(61).At), "1001");
    }

    /// <summary>Its evening and the next morning: closed, an acceptance taken back, a statement that differs, opened again.</summary>
    public static async Task CloseAsync(Desk desk)
    {
        var number = await desk.AcceptAsync("A3", 46);
        await desk.TypeAsync(Sample.Stamp(47));
        await desk.CloseAsync(ClosingDesk.Supervisor(48));
        await desk.ReverseAsync(number, ClosingDesk.Supervisor(24 * 60));
        await desk.ImportAsync(Sample.Stamp((24 * 60) + 1));
        await desk.ReopenAsync();
    }

    public static async Task<AuditReport> VerifyAsync(this TestCabinet cabinet)
    {
        await using var desk = cabinet.Desk();
        return await desk.Get<AuditVerification>().RunAsync(withPapers: true, _ => { });
    }

    /// <summary>Verifies, and expects that something is wrong.</summary>
    /// <returns>All that was found, one line each.</returns>
    public static async Task<string> FaultsAsync(this TestCabinet cabinet)
    {
        var report = await cabinet.VerifyAsync();
        Assert.NotEmpty(report.Findings);
        return string.Join('\n', report.Findings.Select(finding => $"{finding.Where}：{finding.Sentence}"));
    }

    /// <summary>Past the program, as who has the database's own password.</summary>
    public static async Task<int> TamperAsync(this TestCabinet cabinet, string sql)
    {
        await using var desk = cabinet.Desk();
        foreach (var trigger in cabinet.Engine == "PostgreSql" ? PostgreSqlGuards : SqliteGuards)
        {
            await desk.Cabinet.Database.ExecuteSqlRawAsync(trigger);
        }

        return await desk.Cabinet.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

    public static Task<Entry> ChangeAsync(Desk desk, int minute, Func<CertificateApplication, Stamp, Task> change, int number = 1, string by = "1001", string name = "王芳")
    {
        var stamp = Sample.Stamp(minute, by, name);
        return desk.Registrar.EnterAsync(new RequestKey(Guid.NewGuid(), ""), stamp, async turn =>
        {
            await change((await turn.Cabinet.FindApplicationAsync(Submitting.Number(number)))!, stamp);
            return "";
        });
    }

    public static Task<Entry> ChangeAsync(Desk desk, int minute, Action<CertificateApplication, Stamp> change, int number = 1, string by = "1001", string name = "王芳") =>
        ChangeAsync(desk, minute, (application, stamp) =>
        {
            change(application, stamp);
            return Task.CompletedTask;
        }, number, by, name);

    public static Task<Entry> StorePaperAsync(Desk desk, Guid id, int number = 1) =>
        desk.Registrar.EnterAsync(null, Sample.Stamp(30), async turn =>
        {
            var application = (await turn.Cabinet.FindApplicationAsync(Submitting.Number(number)))!;
            var paper = await desk.Get<PaperArchive>().StoreAsync(
                turn, id, application, new PaperFacts(["UnitApplicationForm.First"], 1, false, "[]"), [new PaperSegment(Encoding.UTF8.GetBytes($"{id}"))], Sample.Stamp(30));
            PaperArchive.LogPrint(turn, paper, null, Sample.Stamp(30));
            return "";
        });

    private static readonly string[] SqliteGuards =
    [
        """DROP TRIGGER IF EXISTS "AuditEvents_AddedOnly" """, """DROP TRIGGER IF EXISTS "AuditEvents_NeverRemoved" """, """DROP TRIGGER IF EXISTS "AuditHeads_NeverRemoved" """,
    ];

    private static readonly string[] PostgreSqlGuards =
    [
        """DROP TRIGGER IF EXISTS "AuditEvents_AddedOnly" ON "AuditEvents" """, """DROP TRIGGER IF EXISTS "AuditHeads_NeverRemoved" ON "AuditHeads" """,
    ];

    private static async Task ApplicationsAsync(Desk desk)
    {
        await desk.SubmitAsync(Sample.Unit());
        await desk.SubmitAsync(Sample.Person());
        await ChangeAsync(desk, 1, (application, stamp) => application.Amend(Sample.Submission(Sample.Unit("益阳市改名工程有限公司")), Sample.Checklist, Sample.Fees, stamp));
        await ChangeAsync(desk, 2, (application, stamp) => application.Sign(Sample.Papers(application), stamp));
        await ChangeAsync(desk, 3, (application, stamp) => application.Receive(Guid.NewGuid(), "POS", Money.Yuan(600), "A1", stamp));
        await ChangeAsync(desk, 4, (application, stamp) => application.VoidReceipt(Guid.NewGuid(), application.Payments[0].Id, "刷错卡", stamp));
        await ChangeAsync(desk, 5, (application, stamp) => application.Receive(Guid.NewGuid(), "微信", Money.Yuan(600), "A2", stamp));
        await ChangeAsync(desk, 6, (application, stamp) => application.Accept(stamp));
        await ChangeAsync(desk, 7, (application, stamp) => application.Review(stamp), by: "2001", name: "周建华");
        await ChangeAsync(desk, 8, (application, stamp) => application.Issue("0A1B", "HN000001", Sample.Day, Sample.Day.AddYears(3).AddDays(-1), reviewFirst: true, stamp));
        await ChangeAsync(desk, 9, (application, stamp) => application.Deliver("0A1B", CollectedBy.Delegate, stamp));
        await ChangeAsync(desk, 10, (application, stamp) => application.Return(["公章不清"], stamp), number: 2);
        await ChangeAsync(desk, 11, (application, stamp) => application.Cancel("客户放弃", stamp), number: 2);
    }

    private static async Task PapersAsync(Desk desk)
    {
        var (paper, notice) = (Guid.NewGuid(), Guid.NewGuid());
        await StorePaperAsync(desk, paper);
        await desk.Registrar.EnterAsync(null, Sample.Stamp(31), async turn =>
        {
            PaperArchive.LogPrint(turn, await turn.Cabinet.PrintedPapers.SingleAsync(known => known.Id == paper), "卡纸", Sample.Stamp(31));
            return "";
        });
        await desk.Registrar.EnterAsync(null, Sample.Stamp(32), async turn =>
        {
            await desk.Get<PaperArchive>().StoreAsync(
                turn, notice, null, new PaperFacts(["CorrectionNotice"], 1, false, "[]"), [new PaperSegment(new byte[] { 1 })], Sample.Stamp(32));
            desk.Get<CorrectionBook>().Enter(turn, Request(notice), null, desk.Get<CustomerIndex>().KeyOf(Sample.Unit().Holder));
            return "";
        });
    }

    private static CorrectionRequest Request(Guid id) => new()
    {
        Id = id,
        Number = new ApplicationNumber("YYBZ", Sample.Day, 1),
        Form = null,
        Kind = CertificateKind.Unit,
        Lines = [new BusinessLine { Business = Business.Renew, Count = 1 }],
        Items = [new CorrectionItem("usbkey", "USBkey介质", CorrectionFlaw.Missing, MaterialWay.Brought, "公告", null)],
        Particulars = new CorrectionParticulars("益阳市𬭎达建设工程有限公司", "买买提·艾力", ["请与13973712345联系"]),
        Given = Sample.Stamp(32),
    };

    private static async Task AccountsAsync(Desk desk)
    {
        var member = new StaffMember { Id = Guid.NewGuid(), UserName = "1001", Name = "王芳", WindowName = "窗口 03", PasswordHash = "a" };
        await AccountAsync(desk, 40, book =>
        {
            book.Users.Add(member);
            return Task.CompletedTask;
        });
        await AccountAsync(desk, 41, async book =>
            book.UserRoles.Add(new IdentityUserRole<Guid> { UserId = (await book.Users.SingleAsync()).Id, RoleId = (await book.Roles.FirstAsync(role => role.Name == Roles.Clerk)).Id }));
        await AccountAsync(desk, 42, async book => book.UserRoles.Remove(await book.UserRoles.SingleAsync()));
        await AccountAsync(desk, 43, async book => (await book.Users.SingleAsync()).WindowName = "窗口 04");
        await AccountAsync(desk, 44, async book => (await book.Users.SingleAsync()).PasswordHash = "b");
        await AccountAsync(desk, 45, async book =>
        {
            var known = await book.Users.SingleAsync();
            (known.DeactivatedAt, known.DeactivatedBy) = (Sample.Stamp(45).At, "9001");
        });
    }

    private static Task<Entry> AccountAsync(Desk desk, int minute, Func<CabinetContext, Task> change) =>
        desk.Registrar.EnterAsync(null, Sample.Stamp(minute, "9001", "陈静"), async turn =>
        {
            await change(turn.Cabinet);
            return "";
        });
}
