using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Settings;

/// <summary>Every field of every form of the settings with what is no input: a page that says so, never a failure, nothing half set.</summary>
public sealed class HostileSettingsTests(CounterHost host) : IClassFixture<CounterHost>
{
    private static readonly string[] Bad =
    [
        .. new[]
        {
            "", "-1", "1000000000", "99999999999999999999", "2026-02-30", "true", "</script><script>alert(1)</script>", "\u202E倒着写", "\u0007", "😀", "Renew,New", "7", new string('长', 500),
        }.Select(Uri.EscapeDataString),
        "%ED%A0%80",
    ];

    private static readonly string Huge = new('9', 1_000_000);

    public static TheoryData<string, string> Forms => new()
    {
        { "/settings/point", "/settings/point" },
        { "/settings/channels", "/settings/channels" },
        { "/settings/counter", "/settings/counter" },
        { "/settings/accounts", "/settings/accounts" },
        { "/settings/statements", "/settings/statements" },
        { "/settings/materials/row?kind=Unit&business=Update&code=business-licence&case=", "/settings/materials/row" },
        { "/settings/materials/row?kind=Unit&business=Update&code=business-licence&case=", "/settings/materials/row/original" },
        { "/settings/materials?kind=Unit&business=Update", "/settings/materials/switches" },
        { "/settings/materials/items/new?kind=Unit&business=Renew", "/settings/materials/items" },
        { "/settings/prices/new", "/settings/prices/preview" },
        { "/settings/prices/new", "/settings/prices" },
        { "/settings/prices/new", "/settings/prices/new" },
        { "/settings/prices/new", "/settings/prices/withdrawals" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_bad_value_is_answered_in_Chinese_and_breaks_nothing(string address, string action)
    {
        var staff = await host.LogInAsync(CounterHost.Administrator);
        var form = (await staff.OpenAsync(address)).Forms.First(form => form.GetAttribute("action")!.StartsWith("/settings", StringComparison.Ordinal));
        var fields = form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name")!)
            .Concat(["Days", "Periods[0].From", "For", "Businesses", "Cells[99].Unit", "Cells[1000000].Unit", "Case", "Off", "Editions[0].From"])
            .Where(name => name is not "__RequestVerificationToken").Distinct().ToList();

        foreach (var field in fields)
        {
            foreach (var bad in field == fields[Math.Min(2, fields.Count - 1)] ? Bad.Append(Huge) : Bad)
            {
                var body = Body(form, field, bad);
                var before = await CountAsync();
                var answer = await staff.Client.PostAsync(action, new StringContent(body, null, "application/x-www-form-urlencoded"));
                var text = await answer.Content.ReadAsStringAsync();

                Assert.True((int)answer.StatusCode < 500, $"{action} {field}={bad[..Math.Min(bad.Length, 40)]}: {(int)answer.StatusCode}");
                Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
                Assert.True(answer.StatusCode is HttpStatusCode.SeeOther || await CountAsync() == before, $"{action} {field}: something was set, and nobody said so");
            }
        }

        await staff.OpenAsync("/settings");
        await (await host.LogInAsync()).OpenAsync("/counter");
    }

    private static string Body(IElement form, string field, string bad) => string.Join('&', Standing(form)
        .Where(value => value.Name != field && value.Name != "RequestKey")
        .Select(value => $"{Uri.EscapeDataString(value.Name)}={Uri.EscapeDataString(value.Value)}")
        .Concat(field == "RequestKey" ? [] : [$"RequestKey={Guid.NewGuid()}"])
        .Append($"{Uri.EscapeDataString(field)}={bad}"));

    private static IEnumerable<(string Name, string Value)> Standing(IElement form) => form.QuerySelectorAll("[name]")
        .Where(field => field is not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false })
        .Select(field => (field.GetAttribute("name")!, field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? ""));

    private Task<int> CountAsync() => host.WithAsync<CabinetContext, int>(cabinet => cabinet.SettingRevisions.CountAsync());
}
