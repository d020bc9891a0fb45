using AngleSharp.Html.Dom;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Reviews;

/// <summary>A window with what was accepted there, and what reviewers do.</summary>
public abstract class ReviewRoom : IDisposable
{
    protected const string Other = "2002";

    private int visits;

    protected CounterHost Host { get; } = new();

    public void Dispose()
    {
        Host.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static string? Badge(IHtmlDocument page) => page.QuerySelector("a[href='/reviews'] .badge")?.TextContent;

    protected static string Pick(IHtmlDocument page, string number) =>
        page.QuerySelectorAll("[name=Picks]").Select(box => box.GetAttribute("value")!).Single(value => value.StartsWith(number, StringComparison.Ordinal));

    protected async Task<List<bool>> ReviewedAsync(IEnumerable<string> numbers)
    {
        var reviewed = new List<bool>();
        foreach (var number in numbers)
        {
            reviewed.Add((await Host.FindAsync(number)).Reviewed is not null);
        }

        return reviewed;
    }

    protected static async Task OpenAsync(Browser browser, IEnumerable<string> numbers)
    {
        foreach (var number in numbers)
        {
            await browser.OpenAsync($"/applications/{number}");
        }
    }

    protected async Task<List<string>> AcceptAsync(int count, string who = CounterHost.Clerk)
    {
        var clerk = await Host.LogInAsync(who);
        var numbers = new List<string>();
        for (var index = 0; index < count; index++)
        {
            var number = await Host.RenewAsync();
            await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{number}"), number, $"REVIEW-{++visits}"));
            numbers.Add(number);
        }

        return numbers;
    }

    protected async Task IssueAsync(string number)
    {
        var clerk = await Host.LogInAsync();
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/certificates", ("Issue.SerialNumber", $"5A3F{++visits:00}"));
    }
}
