using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;

namespace CaRenewal.Forms.Tests;

/// <summary>Applications as the counter makes them, by the notice's own checklist and prices.</summary>
internal static class Applications
{
    internal static readonly Checklist Checklist = Checklist.FromNotice();
    internal static readonly PointOfService Point = PointOfService.FromNotice();
    internal static readonly Stamp Clerk = new("1001", "周岚", new DateTime(2026, 11, 23, 2, 21, 0, DateTimeKind.Utc));
    internal static readonly Stamp Later = new("1001", "周岚", new DateTime(2026, 11, 23, 2, 35, 0, DateTimeKind.Utc));

    private static readonly FeeSchedule Fees = FeeSchedule.FromNotice();

    /// <param name="owed">Codes of materials that are to be brought by 30 November.</param>
    internal static CertificateApplication Submit(
        Particulars particulars, IReadOnlyList<BusinessLine> lines, bool pendingBid = false, bool ceased = false, params string[] owed) =>
        Submit(particulars, lines, Checklist, pendingBid, ceased, owed);

    internal static CertificateApplication Submit(
        Particulars particulars, IReadOnlyList<BusinessLine> lines, Checklist checklist, bool pendingBid = false, bool ceased = false, params string[] owed)
    {
        var submission = new Submission
        {
            Particulars = particulars,
            Lines = lines,
            Materials = [],
            HasPendingBid = lines.Any(line => line.Business.AsksForPendingBid()) ? pendingBid : null,
            HolderCeased = ceased,
        };
        var ticks = checklist.For(submission.Occasion)
            .Where(material => material.Way is MaterialWay.Brought)
            .Select(material => owed.Contains(material.Code)
                ? new MaterialTick(material.Code, Owed: true, "原件已核对，忘带复印件", new DateOnly(2026, 11, 30))
                : new MaterialTick(material.Code));
        return CertificateApplication.Submit(
            new Guid("00000000-0000-0000-0000-000000000007"),
            new ApplicationNumber("YY", new DateOnly(2026, 11, 23), 7),
            submission with { Materials = [.. ticks] },
            checklist,
            Fees,
            Clerk);
    }

    /// <summary>Signed, paid and accepted.</summary>
    internal static CertificateApplication Accept(CertificateApplication application, Stamp? by = null, string channel = "微信")
    {
        application.Sign([.. application.Materials.Select(material => material.Code)], Later);
        if (application.Due > Money.Zero)
        {
            application.Receive(new Guid("00000000-0000-0000-0000-000000000001"), channel, application.Due, "4200002026112300017", Later);
        }

        application.Accept(by ?? Later);
        return application;
    }

    internal static PaperSet Papers(CertificateApplication application) =>
        PaperSet.For(application, Point, Samples.PaperNumber, Stationery.Standard);
}
