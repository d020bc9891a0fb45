using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CaRenewal.Web.Tests.Hosting;

/// <summary>Opens pages and posts their forms with all that stands in them, as a browser would; stays where a redirect points from.</summary>
public sealed class Browser(HttpClient client)
{
    // One for each page: a frame in it makes a context within the parser's own, which is not for two at once.
    private static HtmlParser Parser => new();

    public HttpClient Client => client;

    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        var answer = await client.GetAsync(address);
        if (answer.Headers.Location?.ToString() is { } keyed && keyed.Contains("form=", StringComparison.Ordinal))
        {
            // A form's page is led to the address that holds its key.
            answer = await client.GetAsync(keyed);
        }

        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{address}: {(int)answer.StatusCode}");
        return await ReadAsync(answer);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        Parser.ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Posts the page's form that has this address, or whose button has it.</summary>
    /// <param name="typed">Values that take the place of what stands in the fields; a null value clears the field.</param>
    public Task<HttpResponseMessage> SubmitAsync(IHtmlDocument page, string action, params (string Name, string? Value)[] typed)
    {
        var form = page.Forms.FirstOrDefault(form => form.GetAttribute("action") == action)
            ?? page.QuerySelectorAll<IHtmlButtonElement>($"button[formaction='{action}']").FirstOrDefault()?.Form;
        Assert.True(form is not null, $"The page has no form for {action}.");
        return client.PostAsync(action, new FormUrlEncodedContent(Values(form, typed)));
    }

    /// <summary>Submits and opens the page to which the answer (303) leads.</summary>
    public async Task<IHtmlDocument> SubmitAndFollowAsync(IHtmlDocument page, string action, params (string Name, string? Value)[] typed) =>
        await FollowAsync(await SubmitAsync(page, action, typed));

    public async Task<IHtmlDocument> FollowAsync(HttpResponseMessage answer)
    {
        Assert.True(answer.StatusCode is HttpStatusCode.SeeOther, $"{answer.RequestMessage?.RequestUri}: {(int)answer.StatusCode} {Refusals(await ReadAsync(answer))}");
        return await OpenAsync(answer.Headers.Location!.ToString());
    }

    /// <summary>The sentences in the error summary.</summary>
    public static string Refusals(IHtmlDocument page) =>
        string.Join(' ', page.QuerySelectorAll("#errors li, .refusal .lead").Select(item => item.TextContent.Trim()));

    private static IEnumerable<KeyValuePair<string, string>> Values(IHtmlFormElement form, (string Name, string? Value)[] typed)
    {
        foreach (var (name, value) in Standing(form).Where(field => !typed.Any(other => other.Name == field.Key)))
        {
            yield return new(name, value);
        }

        foreach (var (name, value) in typed.Where(field => field.Value is not null))
        {
            yield return new(name, value!);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlFormElement form)
    {
        foreach (var element in form.Elements.Where(element => element.GetAttribute("name") is { Length: > 0 } && !element.HasAttribute("disabled")))
        {
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } box when box.IsChecked:
                    yield return new(name, box.GetAttribute("value") ?? "on");
                    break;
                case IHtmlInputElement { Type: not ("radio" or "checkbox" or "submit" or "button") } input:
                    yield return new(name, input.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return new(name, select.Value ?? "");
                    break;
                case IHtmlTextAreaElement area:
                    yield return new(name, area.Value.TrimStart('\n'));
                    break;
                default:
                    break;
            }
        }
    }
}
