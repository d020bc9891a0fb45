using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaRenewal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>A clerk at the intake page, posting what a browser would post. All holders are invented.</summary>
public sealed class IntakeVisit(Counter counter, HttpClient client)
{
    public static async Task<IntakeVisit> LogInAsync(Counter counter)
    {
        var client = counter.Browser();
        var page = await Counter.PageAsync(client, "/login");
        await Counter.PostAsync(client, page, "/login", new() { ["StaffNumber"] = "1001", ["Password"] = "Shouli-2026" });
        return new IntakeVisit(counter, client);
    }

    public HttpClient Client => client;

    public static Dictionary<string, string> Unit(string creditCode = "91350100M000100Y43") => new()
    {
        ["Name"] = "益阳市资阳区某某建筑工程有限公司",
        ["UnitType"] = "Enterprise",
        ["CreditCode"] = creditCode,
        ["SocialSecurityNumber"] = "无",
        ["LegalRepresentative"] = "王建国",
        ["LegalDocument.Number"] = "11010519491231002X",
        ["Landline"] = "0737-4112269",
        ["Mobile"] = "13800000000",
        ["Address"] = "益阳市迎宾东路355号",
        ["Delegate.Name"] = "刘芳",
        ["Delegate.Document.Number"] = "440308199901101512",
        ["Lines[0].Years"] = "1",
        ["HasPendingBid"] = "false",
    };

    public static Dictionary<string, string> Person(string number = "440308199901101512") => new()
    {
        ["Name"] = "阿依古丽·买买提",
        ["Document.Number"] = number,
        ["Mobile"] = "13900000000",
        ["SealChoice"] = "ScannedSignature",
        ["Lines[0].Years"] = "3",
        ["HasPendingBid"] = "true",
    };

    /// <summary>Follows the redirect that gives the page its key.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        var response = await client.GetAsync(address);
        return response.Headers.Location is { } location ? await Counter.PageAsync(client, location.ToString()) : await Counter.PageAsync(response);
    }

    /// <summary>Every value of the page's form, its brought materials ticked, with changes.</summary>
    public static Dictionary<string, string> Filled(IHtmlDocument page, Dictionary<string, string> changes)
    {
        var values = FieldsOf(page);
        foreach (var box in page.QuerySelectorAll<IHtmlInputElement>("#brought input[type=checkbox]"))
        {
            values[box.Name!] = "true";
        }

        foreach (var (name, value) in changes)
        {
            values[name] = value;
        }

        return values;
    }

    public static Dictionary<string, string> FieldsOf(IHtmlDocument page)
    {
        var values = new Dictionary<string, string>();
        foreach (var field in page.QuerySelectorAll("#intake input, #intake select, #intake textarea"))
        {
            switch (field)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Name: null or "" }:
                    break;
                case IHtmlInputElement input:
                    values[input.Name!] = input.Value;
                    break;
                case IHtmlSelectElement select:
                    values[select.Name!] = select.Value ?? "";
                    break;
            }
        }

        return values;
    }

    public Task<HttpResponseMessage> PostAsync(Dictionary<string, string> values, string address = "/applications") =>
        client.PostAsync(address, new FormUrlEncodedContent(values));

    /// <summary>Opens, fills in, submits.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string kind, Dictionary<string, string> changes)
    {
        var page = await OpenAsync($"/applications/new?kind={kind}");
        return await PostAsync(Filled(page, changes));
    }

    public static IReadOnlyList<string> Summary(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("#errors li").Select(item => item.TextContent)];

    /// <summary>The sentence at a field, as an id of the page.</summary>
    public static string? ErrorAt(IHtmlDocument page, string id) => page.GetElementById($"{id}-error")?.TextContent;

    public async Task<int> CountAsync()
    {
        await using var scope = counter.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CabinetContext>().Ledger.CountAsync();
    }
}
