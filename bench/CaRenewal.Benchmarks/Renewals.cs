using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;

namespace CaRenewal.Benchmarks;

/// <summary>Unit renewals as the counter submits them, one for each holder.</summary>
internal static class Renewals
{
    private static readonly Checklist Checklist = Checklist.FromNotice();
    private static readonly FeeSchedule Fees = FeeSchedule.FromNotice();
    private static readonly Stamp Clerk = new("1001", "示范员", new DateTime(2026, 11, 23, 2, 21, 0, DateTimeKind.Utc));

    public static IReadOnlyList<CertificateApplication> Make(int count) =>
        [.. new Holders().Make(count).Select((particulars, index) => Submit(particulars, index + 1))];

    public static CertificateApplication Submit(Particulars particulars, int sequence)
    {
        var submission = new Submission
        {
            Particulars = particulars,
            Lines = [new BusinessLine { Business = Business.Renew, Years = 3, Count = 1 }],
            Materials = [],
            HasPendingBid = false,
        };
        var ticks = Checklist.For(submission.Occasion)
            .Where(material => material.Way is MaterialWay.Brought)
            .Select(material => new MaterialTick(material.Code));
        var id = new Guid(sequence, 0, 0, new byte[8]);
        var number = new ApplicationNumber("YY", Clerk.At.BusinessDay(), sequence);
        var application = CertificateApplication.Submit(id, number, submission with { Materials = [.. ticks] }, Checklist, Fees, Clerk);
        application.Sign([.. application.Materials.Select(material => material.Code)], Clerk);
        application.Receive(id, "微信", application.Due, $"4200{sequence:D8}", Clerk);
        application.Accept(Clerk);
        return application;
    }
}
