using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Papers;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>
/// Fills a cabinet through the counter's own verbs: four clerks, all channels, whatever can be wrong with an application, and
/// quieter days behind it. Papers are stored for today only.
/// </summary>
internal sealed class BusyDay(CounterHost host)
{
    private static readonly Stamp Supervisor = new(CounterHost.Supervisor, "周建华", default);

    private static readonly Stamp[] Clerks =
    [
        new(CounterHost.Clerk, "李敏", default),
        new("1002", "张宏伟", default),
        new("1003", "阿布都热合曼·买买提艾力江·吐尔逊江·库尔班", default),
        Supervisor,
    ];

    private readonly DateOnly today = OfficeTime.Today(host.Clock);

    private Registrar registrar = null!;
    private Checklist checklist = null!;
    private FeeSchedule fees = null!;
    private PaperDesk papers = null!;
    private PointOfService point = null!;

    public Task FillAsync() => FillAsync(BusyVisits.Before(today).Concat(BusyVisits.Of(today)));

    public async Task FillAsync(IEnumerable<BusyVisit> visits)
    {
        await using var scope = host.Services.CreateAsyncScope();
        (registrar, checklist, fees) = (Get<Registrar>(), Get<Checklist>(), Get<FeeSchedule>());
        (papers, point) = (Get<PaperDesk>(), Get<PointOfService>());
        foreach (var visit in visits)
        {
            await TakeInAsync(visit);
        }

        TRoom Get<TRoom>()
            where TRoom : notnull => scope.ServiceProvider.GetRequiredService<TRoom>();
    }

    private async Task TakeInAsync(BusyVisit visit)
    {
        var stamp = Clerks[visit.Clerk] with { At = visit.Day.ToDateTime(visit.At, DateTimeKind.Utc) - OfficeTime.Offset };
        await registrar.EnterAsync(null, stamp, async turn =>
        {
            var number = await turn.NextNumberAsync(point.Code, visit.Day);
            var application = CertificateApplication.Submit(Guid.NewGuid(), number, Submission(visit, visit.What), checklist, fees, stamp);
            turn.Cabinet.Add(application);
            if (visit.Day == today && visit.Stage is not BusyStage.NotPrinted)
            {
                await papers.StoreAsync(turn, application, stamp);
            }

            CarryOn(application, visit, stamp with { At = stamp.At.AddMinutes(5) });
            return number.Text;
        });
    }

    private void CarryOn(CertificateApplication application, BusyVisit visit, Stamp stamp)
    {
        switch (visit.Stage)
        {
            case BusyStage.Reviewed or BusyStage.Accepted:
                Accept(application, visit, stamp);
                break;
            case BusyStage.PaidWrongly:
                Pay(application, visit, stamp);
                application.VoidReceipt(Guid.NewGuid(), application.Payments[0].Id, "金额输错，重新收款", stamp);
                Pay(application, visit, stamp);
                break;
            case BusyStage.PaidTooLittle or BusyStage.PaidTooMuch:
                Pay(application, visit, stamp);
                application.Amend(Submission(visit, visit.Then), checklist, fees, stamp);
                break;
            case BusyStage.Outdated:
                application.Amend(Submission(visit, visit.What), checklist, fees, stamp);
                break;
            case BusyStage.Returned:
                application.Return(["法定代表人签名与身份证不一致", "公章压线，请重新加盖"], stamp);
                break;
            case BusyStage.Cancelled:
                application.Cancel("客户改日办理", stamp);
                break;
            default:
                break;
        }
    }

    private void Accept(CertificateApplication application, BusyVisit visit, Stamp stamp)
    {
        Pay(application, visit, stamp);
        application.Sign([.. application.Materials.Select(material => material.Code)], stamp);
        application.Accept(stamp);
        if (visit.Stage is BusyStage.Reviewed && stamp.By != Supervisor.By)
        {
            application.Review(Supervisor with { At = stamp.At.AddHours(1) });
        }
    }

    private void Pay(CertificateApplication application, BusyVisit visit, Stamp stamp)
    {
        if (application.Due > Money.Zero)
        {
            application.Receive(Guid.NewGuid(), point.Channels[visit.Channel], application.Due, $"42000{application.Number.Day:yyyyMMdd}{application.Number.Sequence:0000}{application.Payments.Count}", stamp);
        }
    }

    private Submission Submission(BusyVisit visit, BusinessLine[] lines)
    {
        var submission = new Submission
        {
            Particulars = visit.Who,
            Lines = lines,
            Materials = [],
            HasPendingBid = lines.Any(line => line.Business.AsksForPendingBid()) ? false : null,
            Overrides = visit.Overrides,
        };
        return submission with
        {
            Materials = [.. checklist.For(submission.Occasion)
                .Where(material => material.Way is MaterialWay.Brought)
                .Select(material => material.Code is "business-licence" && visit.Owes is { } due
                    ? new MaterialTick(material.Code, Owed: true, "原件已核对，复印件后补", due)
                    : new MaterialTick(material.Code))],
        };
    }
}
