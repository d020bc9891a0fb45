using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaRenewal.Web.Tests.Hosting;
using UglyToad.PdfPig;

namespace CaRenewal.Web.Tests.Walkthrough;

/// <summary>docs/walkthrough.md as one test: a returning unit renews its certificate, from the door to the receipt.</summary>
public sealed class RenewalTests
{
    [Fact]
    public async Task One_renewal_from_the_door_to_the_receipt()
    {
        // Last year's visit, by which the unit is known.
        await using var host = new CounterHost();
        await host.RenewAsync();
        host.Clock.Pass(TimeSpan.FromDays(365));

        // 1. The clerk logs in and types the last six characters of the unit's code.
        var clerk = await host.LogInAsync();
        var counter = await clerk.OpenAsync("/counter");
        var found = await clerk.SubmitAsync(counter, "/counter/search", ("Text", Visits.UnitCode[^6..]));
        Assert.StartsWith("/applications/new?kind=unit&customer=", found.Headers.Location!.ToString(), StringComparison.Ordinal);

        // 2. The intake is filled in; the term, the open bid and the materials brought are the clerk's to say.
        var intake = await OpenIntakeAsync(clerk, found.Headers.Location.ToString());
        Assert.Equal(Visits.UnitName, intake.QuerySelector("[name=Name]")!.GetAttribute("value"));
        var registered = await clerk.SubmitAsync(intake, "/applications", [("Lines[0].Years", "1"), ("HasPendingBid", "false"), .. Brought(intake)]);

        // 3. F9 registers: number, price and papers are fixed, and the papers are on the way to the printer.
        Assert.Equal("/applications/YY20271123-0001?print=1", registered.Headers.Location?.ToString() ?? Browser.Refusals(await Browser.ReadAsync(registered)));
        var waiting = await clerk.FollowAsync(registered);
        Assert.Equal("已登记 YY20271123-0001，待签章，应收 200 元。", waiting.QuerySelector("main > [role=status]")!.TextContent);
        var papers = await PdfAsync(clerk, waiting.QuerySelector("[data-print-now]")!.GetAttribute("data-print-now")!);
        Assert.Contains(papers, page => page.Contains(Visits.UnitName, StringComparison.Ordinal));

        // 4. The customer signs; meanwhile the application is parked.
        var parked = await clerk.OpenAsync("/counter");
        Assert.Contains("待签章", parked.QuerySelector("[aria-labelledby=parked]")!.TextContent, StringComparison.Ordinal);

        // 5. F6, the terminal's number, F9: signed, paid and accepted at one go.
        var back = await clerk.OpenAsync("/applications/YY20271123-0001");
        var accepted = await clerk.FollowAsync(await clerk.AcceptAsync(back, "YY20271123-0001", "POS20271123001"));
        Assert.Equal("已受理", accepted.Status());

        // 6. Enter prints the receipt, Enter calls the next.
        var print = accepted.QuerySelector("button[data-print][autofocus]")!;
        var receipt = string.Concat(await PdfAsync(clerk, print.GetAttribute("data-print")!));
        Assert.Contains("YY20271123-0001", receipt, StringComparison.Ordinal);
        Assert.Contains("贰佰元整", receipt, StringComparison.Ordinal);
        Assert.Equal("/counter", accepted.QuerySelector($"#{print.GetAttribute("data-then")}")!.GetAttribute("href"));

        // 7. It waits no more, and the books know who did what.
        Assert.Empty((await clerk.OpenAsync("/counter")).QuerySelectorAll("[aria-labelledby=parked] a[href$='YY20271123-0001']"));
        var application = await host.FindAsync("YY20271123-0001");
        Assert.Equal(
            [CounterHost.Clerk, CounterHost.Clerk, CounterHost.Clerk],
            new[] { application.Submitted.By, application.Signed!.By, application.Accepted!.By });
    }

    /// <summary>The intake puts its form's key into the address first.</summary>
    private static async Task<IHtmlDocument> OpenIntakeAsync(Browser clerk, string address)
    {
        var answer = await clerk.Client.GetAsync(address);
        return answer.StatusCode is HttpStatusCode.Redirect
            ? await clerk.OpenAsync(answer.Headers.Location!.ToString())
            : await Browser.ReadAsync(answer);
    }

    private static IEnumerable<(string Name, string? Value)> Brought(IHtmlDocument intake) =>
        intake.QuerySelectorAll<IHtmlInputElement>("#brought input[type=checkbox]")
            .Where(box => box.Name!.EndsWith(".Seen", StringComparison.Ordinal))
            .Select(box => (box.Name!, (string?)box.Value));

    private static async Task<IReadOnlyList<string>> PdfAsync(Browser clerk, string address)
    {
        using var pdf = PdfDocument.Open(await clerk.Client.GetByteArrayAsync(address));
        return [.. pdf.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value)))];
    }
}
