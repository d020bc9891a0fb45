using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Papers;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Hosting;

/// <summary>Puts invented applications into a host's cabinet through the verbs and the write path of the counter.</summary>
internal static class Visits
{
    public const string UnitCode = "91430900MA4Q00016N";
    public const string UnitName = "益阳市测试建筑工程有限公司";
    public const string HeadId = "430903198503120018";
    public const string Mobile = "13800000001";

    public static BusinessLine Renewal { get; } = new() { Business = Business.Renew, Years = 1, Count = 1 };

    public static BusinessLine Revocation { get; } = new() { Business = Business.Revoke, Count = 1 };

    public static BusinessLine Unlocking { get; } = new() { Business = Business.Unlock, Count = 1 };

    public static BusinessLine LostKey { get; } =
        new() { Business = Business.Replace, Cause = ReplacementCause.Lost, RevokeAtOnce = true, Count = 1 };

    /// <returns>受理单号.</returns>
    public static Task<string> RenewAsync(this CounterHost host) => host.SubmitAsync(Unit(), Renewal);

    /// <returns>受理单号.</returns>
    public static Task<string> SubmitAsync(this CounterHost host, Particulars who, params BusinessLine[] lines) =>
        host.SubmitAsync(who, lines, []);

    /// <summary>容缺: a renewal that owes materials until a day.</summary>
    /// <returns>受理单号.</returns>
    public static Task<string> OweAsync(this CounterHost host, Particulars who, DateOnly due, params string[] materials) =>
        host.SubmitAsync(who, [Renewal], [.. materials.Select(code => new MaterialTick(code, Owed: true, "原件已核对，忘带复印件", due))]);

    private static async Task<string> SubmitAsync(this CounterHost host, Particulars who, BusinessLine[] lines, MaterialTick[] owed)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var rooms = scope.ServiceProvider;
        var stamp = new Core.Stamp(CounterHost.Clerk, "李敏", host.Clock.GetUtcNow().UtcDateTime);
        var entry = await rooms.GetRequiredService<Registrar>().EnterAsync(null, stamp, async turn =>
        {
            var number = await turn.NextNumberAsync(rooms.GetRequiredService<PointOfService>().Code, Core.OfficeTime.Today(host.Clock));
            var checklist = rooms.GetRequiredService<Checklist>();
            var application = CertificateApplication.Submit(
                Guid.NewGuid(), number, Complete(who, lines, checklist, owed), checklist, rooms.GetRequiredService<FeeSchedule>(), stamp);
            turn.Cabinet.Add(application);
            await rooms.GetRequiredService<PaperDesk>().StoreAsync(turn, application, stamp);
            return number.Text;
        });
        return entry.Answer;
    }

    /// <summary>更正 by another: other lines, new papers.</summary>
    public static async Task AmendAsync(this CounterHost host, string number, Particulars who, params BusinessLine[] lines)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var rooms = scope.ServiceProvider;
        var stamp = new Core.Stamp(CounterHost.Supervisor, "周建华", host.Clock.GetUtcNow().UtcDateTime);
        await rooms.GetRequiredService<Registrar>().EnterAsync(null, stamp, async turn =>
        {
            Assert.True(ApplicationNumber.TryParse(number, out var known));
            var application = (await Data.Applications.ApplicationReading.FindApplicationAsync(turn.Cabinet, known))!;
            var checklist = rooms.GetRequiredService<Checklist>();
            application.Amend(Complete(who, lines, checklist), checklist, rooms.GetRequiredService<FeeSchedule>(), stamp);
            await rooms.GetRequiredService<PaperDesk>().StoreAsync(turn, application, stamp);
            return "";
        });
    }

    public static Task<CertificateApplication> FindAsync(this CounterHost host, string number) =>
        host.WithAsync<Data.CabinetContext, CertificateApplication>(async cabinet =>
        {
            Assert.True(ApplicationNumber.TryParse(number, out var known));
            return (await Data.Applications.ApplicationReading.FindApplicationAsync(cabinet, known))!;
        });

    public static Particulars Unit(string name = UnitName, string code = UnitCode) => new()
    {
        Holder = new UnitHolder
        {
            Name = name,
            CreditCode = UnifiedSocialCreditCode.FromStored(code),
            OrganizationCode = OrganizationCode.FromStored(code[8..17]),
            SocialSecurityNumber = "无",
            Type = UnitType.Enterprise,
            LegalRepresentative = "王建国",
            LegalRepresentativeDocument = new IdentityDocument(DocumentType.ResidentId, HeadId),
            Landline = PhoneNumber.FromStored("07374200001"),
            Mobile = PhoneNumber.FromStored(Mobile),
            Address = "益阳市测试路1号",
        },
        Delegate = new Core.Applications.Delegate { Name = "刘芳", Document = new IdentityDocument(DocumentType.ResidentId, "432321197001010027") },
    };

    public static Particulars Person(string name = "胡晓梅") => new()
    {
        Holder = new PersonHolder
        {
            Name = name,
            Document = new IdentityDocument(DocumentType.ResidentId, "430922197906300050"),
            Mobile = PhoneNumber.FromStored("13800000003"),
            Address = new PostalAddress("湖南", "益阳", "资阳", "测试", "2号"),
            SealChoice = SealChoice.None,
        },
    };

    /// <summary>With every material that is to be brought, seen or owed.</summary>
    public static Submission Complete(Particulars who, IReadOnlyList<BusinessLine> lines, Checklist checklist, params MaterialTick[] owed)
    {
        var submission = new Submission
        {
            Particulars = who,
            Lines = lines,
            Materials = [],
            HasPendingBid = lines.Any(line => line.Business.AsksForPendingBid()) ? false : null,
        };
        return submission with
        {
            Materials = [.. checklist.For(submission.Occasion)
                .Where(material => material.Way is MaterialWay.Brought)
                .Select(material => owed.FirstOrDefault(tick => tick.Code == material.Code) ?? new MaterialTick(material.Code))],
        };
    }
}
