using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using CaRenewal.Web.Tests.Features.Applications.Intake;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Applications.Drafts;

/// <summary>What the page's module does: it sends the form as it stands and reads the answer's sentence.</summary>
internal static class Drafting
{
    /// <summary>What a draft's page sends and is told.</summary>
    /// <param name="Version">Of the draft that another window saved.</param>
    internal sealed record Answer(HttpStatusCode Status, string Detail, int? Version, string? Token);

    /// <returns>The address of the intake with its key, and the page.</returns>
    public static async Task<(string Address, IHtmlDocument Page)> OpenIntakeAsync(this Browser clerk, string address = "/applications/new?kind=unit")
    {
        var keyed = (await clerk.Client.GetAsync(address)).Headers.Location!.ToString();
        return (keyed, await clerk.OpenAsync(keyed));
    }

    public static Dictionary<string, string> Typed(this IHtmlDocument page, params (string Name, string Value)[] changes)
    {
        var values = IntakeVisit.FieldsOf(page);
        foreach (var (name, value) in changes)
        {
            values[name] = value;
        }

        return values;
    }

    public static async Task<Answer> AutosaveAsync(this Browser clerk, Dictionary<string, string> values)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/drafts") { Content = new FormUrlEncodedContent(values) };
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        request.Headers.Add("Accept", "application/json");
        using var answer = await clerk.Client.SendAsync(request);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return new Answer(
            answer.StatusCode,
            json.RootElement.GetProperty("detail").GetString()!,
            json.RootElement.TryGetProperty("version", out var version) ? version.GetInt32() : null,
            json.RootElement.TryGetProperty("token", out var token) ? token.GetString() : null);
    }

    public static Task<HttpResponseMessage> PressF9Async(this Browser clerk, Dictionary<string, string> values, string address = "/applications") =>
        clerk.Client.PostAsync(address, new FormUrlEncodedContent(values));

    /// <summary>我的草稿 as the counter lists them: who each is about, and its address.</summary>
    public static async Task<IReadOnlyList<(string Label, string Address)>> DraftsAsync(this Browser clerk, string list = "/counter")
    {
        var page = await clerk.OpenAsync(list);
        var lines = page.QuerySelectorAll("[aria-labelledby=drafts] a[data-item]").Select(link => (link.TextContent, link.GetAttribute("href")!)).ToList();
        Assert.Equal(lines.Count is 0 ? null : $"{lines.Count}", page.QuerySelector("#drafts span")?.TextContent.TrimEnd('+'));
        return lines;
    }
}
