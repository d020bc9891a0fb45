using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Settings;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Closing;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Features.Certificates;
using CaRenewal.Web.Features.Papers;
using CaRenewal.Web.Features.Payments;

namespace CaRenewal.Web.Features.Applications;

/// <summary>Reads what the page of an application shows.</summary>
public sealed class ApplicationScreens(CabinetContext cabinet, DayBook book, PaperDesk papers, PointOfService point, CounterRules rules, TimeProvider clock)
{
    /// <returns>Null when there is none of this number.</returns>
    public async Task<ApplicationScreen?> ForAsync(ApplicationNumber number, CancellationToken cancellation = default)
    {
        if (await cabinet.FindApplicationAsync(number, cancellation) is not { } application)
        {
            return null;
        }

        var prints = await PrintRow.ListAsync(cabinet, application, cancellation);
        return new ApplicationScreen
        {
            Finish = new FinishForm { Channel = point.Channels[0], Amount = YuanText.Write(application.Due) },
            Print = new PrintForm { Sides = $"{(rules.PrintsTwoSided ? Sides.Two : Sides.One)}" },
            Issue = IssueOf(ExpectedValidity.Next(application, rules)),
            Application = application,
            Closed = application.BookedDay is { } day ? await book.StandingAsync(day, cancellation) : null,
            CustomerId = cabinet.CustomerIdOf(application),
            Copies = papers.Copies(application),
            Prints = [.. prints.Where(print => print.Notice is null)],
            Notices = [.. prints.Where(print => print.Notice is not null)],
            Channels = point.Channels,
            Now = clock.GetUtcNow().UtcDateTime,
        };
    }

    private static IssueForm IssueOf(Validity? expected) =>
        new() { ValidFrom = expected?.First.Written(), ValidTo = expected?.Last.Written() };
}
