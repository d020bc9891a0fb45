using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Certificates;
using CaRenewal.Web.Features.Papers;

namespace CaRenewal.Web.Features.Demo;

/// <summary>
/// Fills a Development cabinet with visits of today and earlier days, through the same verbs and the same write path as
/// the counter. Each visit has a key of its own, so that a second start adds nothing.
/// </summary>
public sealed class DemoDay(
    Registrar registrar, PaperDesk papers, Checklist checklist, FeeSchedule fees, PointOfService point, CounterRules rules, TimeProvider clock)
{
    private static readonly TimeSpan BetweenVisits = TimeSpan.FromMinutes(9);

    public async Task SeedAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        for (var index = 0; index < DemoVisits.All.Count; index++)
        {
            var visit = DemoVisits.All[index];
            var stamp = new Stamp("1001", "李敏", BeginningOf(visit, index, now));
            await registrar.EnterAsync(KeyOf(index), stamp, async turn =>
            {
                var application = await SubmitAsync(turn, visit, stamp);
                await CarryOnAsync(turn, application, visit.Reaches, stamp with { At = stamp.At.AddMinutes(4) });
                return application.Number.Text;
            });
        }
    }

    private async Task<CertificateApplication> SubmitAsync(Turn turn, DemoVisit visit, Stamp stamp)
    {
        var submission = new Submission
        {
            Particulars = visit.Who,
            Lines = [visit.What],
            Materials = [],
            HasPendingBid = visit.What.Business.AsksForPendingBid() ? false : null,
        };
        submission = submission with
        {
            Materials = [.. checklist.For(submission.Occasion)
                .Where(material => material.Way is MaterialWay.Brought)
                .Select(material => material.Code is "business-licence" && visit.OwesFor is { } days
                    ? new MaterialTick(material.Code, Owed: true, "原件已核对，复印件后补", stamp.At.BusinessDay().AddDays(days))
                    : new MaterialTick(material.Code))],
        };
        var number = await turn.NextNumberAsync(point.Code, stamp.At.BusinessDay());
        var application = CertificateApplication.Submit(Guid.NewGuid(), number, submission, checklist, fees, stamp);
        turn.Cabinet.Add(application);
        await papers.StoreAsync(turn, application, stamp);
        return application;
    }

    private async Task CarryOnAsync(Turn turn, CertificateApplication application, DemoStage stage, Stamp stamp)
    {
        switch (stage)
        {
            case DemoStage.Signed:
                Sign(application, stamp);
                break;
            case DemoStage.PaidInPart:
                Sign(application, stamp);
                Pay(application, Money.Yuan(200), stamp);
                break;
            case DemoStage.Accepted or DemoStage.Issued or DemoStage.Delivered:
                Sign(application, stamp);
                Pay(application, application.Due, stamp);
                application.Accept(stamp);
                await papers.StoreReceiptAsync(turn, application, stamp);
                Issue(application, stage, stamp);
                break;
            case DemoStage.Returned:
                application.Return(["法定代表人签名与身份证不一致", "公章压线，请重新加盖"], stamp);
                break;
            case DemoStage.Cancelled:
                application.Cancel("客户改日办理", stamp);
                break;
            case DemoStage.SentToAuthority:
                Sign(application, stamp);
                application.SendToAuthority(stamp);
                await papers.StoreReceiptAsync(turn, application, stamp);
                break;
            case DemoStage.Revoked:
                Sign(application, stamp);
                application.SendToAuthority(stamp);
                await papers.StoreReceiptAsync(turn, application, stamp);
                application.ConfirmRevoked(stamp with { At = stamp.At.AddHours(3) });
                break;
            default:
                break;
        }
    }

    private static void Sign(CertificateApplication application, Stamp stamp) =>
        application.Sign([.. application.Materials.Select(material => material.Code)], stamp);

    private void Issue(CertificateApplication application, DemoStage stage, Stamp stamp)
    {
        if (stage is DemoStage.Accepted || ExpectedValidity.Next(application, rules) is not { } validity)
        {
            return;
        }

        var serial = $"5A{application.Number.Day:yyyyMMdd}{application.Number.Sequence:0000}";
        application.Issue(serial, $"HN{application.Number.Sequence:000000}", validity.First, validity.Last, reviewFirst: false, stamp);
        if (stage is DemoStage.Delivered)
        {
            application.Deliver(serial, CollectedBy.Delegate, stamp);
        }
    }

    private void Pay(CertificateApplication application, Money amount, Stamp stamp)
    {
        if (amount > Money.Zero)
        {
            application.Receive(Guid.NewGuid(), point.Channels[application.Number.Sequence % point.Channels.Count], amount, $"DEMO{application.Number.Text}", stamp);
        }
    }

    // Earlier days begin at nine; today's visits end now, so that none lies in the future.
    private static DateTime BeginningOf(DemoVisit visit, int index, DateTime now)
    {
        var midnight = now.BusinessDay().AddDays(-visit.DaysAgo).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - OfficeTime.Offset;
        var wanted = visit.DaysAgo > 0
            ? midnight.AddHours(9) + (BetweenVisits * index)
            : now - (BetweenVisits * (DemoVisits.All.Count - index));
        return wanted < midnight ? midnight.AddSeconds(index) : wanted;
    }

    private static RequestKey KeyOf(int index) => new(new Guid($"d3000000-0000-4000-8000-{index:000000000000}"), "demo");
}
