using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;

namespace CaRenewal.Benchmarks.Seeding;

/// <summary>Takes a seeded visit through the rule book's own verbs, as far as it got.</summary>
internal static class SeededWay
{
    private static readonly Checklist Checklist = Checklist.FromNotice();
    // Of years before the notice nobody knows the prices: the oldest that are known are asked for.
    private static readonly FeeSchedule Fees = new(FeeSchedule.FromNotice().NewestFirst.SkipLast(1).Append(FeeSchedule.FromNotice().NewestFirst[^1] with { From = DateOnly.MinValue }));
    private static readonly PointOfService Point = PointOfService.FromNotice();
    private static readonly (string Number, string Name)[] Clerks = [("1001", "李敏"), ("1002", "示范甲"), ("1003", "示范乙")];

    public static string PointCode => Point.Code;

    public static CertificateApplication Walk(SeededVisit visit, ApplicationNumber number)
    {
        var (by, name) = Clerks[visit.Index % Clerks.Length];
        var stamp = new Stamp(by, name, visit.At);
        var application = Submit(visit, number, stamp);
        if (visit.Reaches is Reach.Cancelled)
        {
            application.Cancel("客户改日办理", stamp);
        }
        else if (visit.Reaches is Reach.Returned)
        {
            application.Return(["公章压线，请重新加盖"], stamp);
        }
        else if (visit.Reaches >= Reach.Signed)
        {
            Finish(application, visit, stamp with { At = visit.At.AddMinutes(5) });
        }

        return application;
    }

    private static CertificateApplication Submit(SeededVisit visit, ApplicationNumber number, Stamp stamp)
    {
        var submission = new Submission
        {
            Particulars = visit.Who,
            Lines = [visit.What],
            Materials = [],
            HasPendingBid = visit.What.Business.AsksForPendingBid() ? false : null,
        };
        var ticks = Checklist.For(submission.Occasion)
            .Where(material => material.Way is MaterialWay.Brought)
            .Select(material => new MaterialTick(material.Code));
        return CertificateApplication.Submit(Key(visit.Index), number, submission with { Materials = [.. ticks] }, Checklist, Fees, stamp);
    }

    private static void Finish(CertificateApplication application, SeededVisit visit, Stamp stamp)
    {
        application.Sign([.. application.Materials.Select(material => material.Code)], stamp);
        if (application.IsRevocationOnly)
        {
            Revoke(application, visit.Reaches, stamp);
            return;
        }

        if (visit.Reaches is Reach.Signed)
        {
            return;
        }

        if (application.Due > Money.Zero)
        {
            var channel = Point.Channels[visit.Index % Point.Channels.Count];
            application.Receive(Key(~visit.Index), channel, application.Due, $"SEED{visit.Index:D8}", stamp);
        }

        application.Accept(stamp);
        if (visit.Reaches >= Reach.Reviewed)
        {
            application.Review(new Stamp("2001", "周建华", stamp.At.AddHours(1)));
            Issue(application, visit, stamp with { At = stamp.At.AddDays(1) });
        }
    }

    private static void Revoke(CertificateApplication application, Reach reach, Stamp stamp)
    {
        application.SendToAuthority(stamp);
        if (reach >= Reach.Accepted)
        {
            application.ConfirmRevoked(stamp with { At = stamp.At.AddHours(3) });
        }
    }

    private static void Issue(CertificateApplication application, SeededVisit visit, Stamp stamp)
    {
        if (visit.Reaches < Reach.Issued)
        {
            return;
        }

        for (var copy = 0; copy < application.CertificatesToIssue; copy++)
        {
            var serial = $"5E{visit.Index:X8}{copy:X2}";
            var validity = Validity.FromApplication(application.BusinessDay, visit.What.Years ?? 1);
            application.Issue(serial, null, validity.First, validity.Last, reviewFirst: true, stamp);
            if (visit.Reaches is Reach.Delivered)
            {
                application.Deliver(serial, CollectedBy.Holder, stamp);
            }
        }
    }

    /// <summary>Spread like the counter's own keys, but the same in every run.</summary>
    private static Guid Key(int seed)
    {
        var bytes = new byte[16];
        new Random(seed).NextBytes(bytes);
        return new Guid(bytes);
    }
}
