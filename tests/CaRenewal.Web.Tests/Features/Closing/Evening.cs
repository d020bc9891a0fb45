using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Closing;

/// <summary>What clerk and supervisor do once the window is shut.</summary>
internal static class Evening
{
    public const string Reconcile = "/day/reconcile";
    public const string Close = "/day/close";

    /// <summary>A renewal that is paid by WeChat and accepted.</summary>
    public static async Task<string> AcceptedAsync(this CounterHost host, Browser clerk, string reference)
    {
        var number = await host.RenewAsync();
        var page = await clerk.OpenAsync($"/applications/{number}");
        await clerk.FollowAsync(await clerk.SubmitAsync(
            page, $"/applications/{number}/acceptance", [.. page.AllSigned(), ("Finish.Reference", reference), ("Finish.Channel", "微信")]));
        return number;
    }

    /// <summary>The row of a channel on the page of 对账.</summary>
    public static int RowOf(this IHtmlDocument page, string channel) =>
        page.QuerySelectorAll("[name$='.Channel'][name^='Totals']").Select(field => field.GetAttribute("value")).ToList().IndexOf(channel);

    public static async Task<HttpResponseMessage> TypeAsync(this Browser clerk, string count, string amount, string? explanation = null, string date = "2026-11-23")
    {
        var page = await clerk.OpenAsync($"{Reconcile}?date={date}");
        var row = page.RowOf("微信");
        return await clerk.SubmitAsync(
            page, Reconcile, ($"Totals.Rows[{row}].Count", count), ($"Totals.Rows[{row}].Amount", amount), ($"Totals.Rows[{row}].Explanation", explanation ?? ""));
    }

    public static async Task<HttpResponseMessage> CloseAsync(this Browser supervisor, string date = "2026-11-23") =>
        await supervisor.Client.PostAsync(Close, new FormUrlEncodedContent(
        [
            new("RequestKey", $"{Guid.NewGuid()}"), new("Date", date),
            new("__RequestVerificationToken", (await supervisor.OpenAsync($"{Close}?date={date}")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ]));

    /// <summary>Sends a file as a browser would, and follows until the import is done.</summary>
    /// <param name="key">Of the form; one of its own where none is given.</param>
    /// <param name="replaces">The statement whose place it takes, and why.</param>
    public static async Task<HttpResponseMessage> ImportAsync(
        this Browser clerk, byte[] file, string channel = "微信", string date = "2026-11-23", Guid? key = null, (Guid Statement, string Reason)? replaces = null)
    {
        var page = await clerk.OpenAsync($"{Reconcile}?date={date}");
        var content = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent($"{key ?? Guid.NewGuid()}"), "Statement.RequestKey" },
            { new StringContent(date), "Statement.Date" },
            { new StringContent(channel, Encoding.UTF8), "Statement.Channel" },
        };
        if (replaces is { } replaced)
        {
            content.Add(new StringContent($"{replaced.Statement}"), "Statement.Replaces");
            content.Add(new StringContent(replaced.Reason, Encoding.UTF8), "Statement.Reason");
        }

        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        content.Add(part, "Statement.File", "bill.csv");
        var answer = await clerk.Client.PostAsync("/day/statements", content);
        while (answer.Headers.Location?.ToString() is { } address && address.StartsWith("/day/statements/", StringComparison.Ordinal))
        {
            answer = await clerk.Client.GetAsync(address);
            while (answer.Headers.Contains("Refresh"))
            {
                await Task.Delay(50);
                answer = await clerk.Client.GetAsync(address);
            }
        }

        return answer;
    }
}
