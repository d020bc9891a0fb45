using System.Net;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Settings;

public sealed class SettingRightsTests(CounterHost host) : IClassFixture<CounterHost>
{
    private static readonly string[] Pages =
    [
        "/settings", "/settings/point", "/settings/channels", "/settings/counter", "/settings/statements", "/settings/materials", "/settings/prices", "/settings/prices/new",
        "/settings/materials/row?kind=Unit&business=Update&code=business-licence", "/settings/materials/items/new",
    ];

    private static readonly string[] Acts =
    [
        "/settings/point", "/settings/channels", "/settings/counter", "/settings/statements", "/settings/materials/switches", "/settings/materials/row", "/settings/materials/row/original",
        "/settings/materials/items", "/settings/materials/items/house-1", "/settings/prices", "/settings/prices/new", "/settings/prices/preview", "/settings/prices/withdrawals",
    ];

    private const string Accounts = "/settings/accounts";

    [Fact]
    public async Task A_clerk_sees_no_settings_and_opens_and_changes_none()
    {
        var clerk = await host.LogInAsync();
        Assert.Null((await clerk.OpenAsync("/counter")).QuerySelector("nav [href='/settings']"));
        var token = (await clerk.OpenAsync("/counter")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var page in Pages.Append(Accounts))
        {
            var answer = await clerk.Client.GetAsync(page);
            Assert.True(answer.StatusCode is HttpStatusCode.Forbidden, $"{page}: {answer.StatusCode}");
            Assert.Contains("您的账号没有办理此事的权限", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        foreach (var act in Acts.Append(Accounts))
        {
            var answer = await clerk.Client.PostAsync(act, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("RequestKey", $"{Guid.NewGuid()}")]));
            Assert.True(answer.StatusCode is HttpStatusCode.Forbidden, $"{act}: {answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData(CounterHost.Supervisor, false)]
    [InlineData(CounterHost.Administrator, true)]
    public async Task A_supervisor_and_an_administrator_change_the_settings_and_only_the_latter_those_of_accounts(string who, bool mayAccounts)
    {
        var staff = await host.LogInAsync(who);
        Assert.NotNull((await staff.OpenAsync("/settings")).QuerySelector("nav [href='/settings']"));

        foreach (var page in Pages)
        {
            await staff.OpenAsync(page);
        }

        var accounts = await staff.OpenAsync(Accounts);
        Assert.Equal(mayAccounts, accounts.QuerySelector("[data-key=F9]") is not null);
        Assert.Equal(mayAccounts ? HttpStatusCode.SeeOther : HttpStatusCode.Forbidden, (await staff.SubmitAsync(accounts, Accounts, ("IdleMinutes", "14"))).StatusCode);
    }

    [Fact]
    public async Task An_auditor_reads_every_setting_and_finds_no_button_that_changes_one()
    {
        await host.HireAsync("8001", Roles.Auditor);
        var auditor = await host.LogInAsync("8001");

        foreach (var page in Pages.Where(page => !page.EndsWith("/new", StringComparison.Ordinal)).Append(Accounts))
        {
            Assert.Empty((await auditor.OpenAsync(page)).QuerySelectorAll("main button[type=submit]:not([hidden])").Select(button => $"{page}: {button.TextContent}"));
        }
    }

    [Fact]
    public async Task Nobody_sets_anything_without_a_log_in_or_without_the_page_s_token()
    {
        var stranger = host.CreateClient(new() { AllowAutoRedirect = false });
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync("/settings/point")).StatusCode);
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        Assert.Equal(HttpStatusCode.BadRequest, (await supervisor.Client.PostAsync("/settings/channels", new FormUrlEncodedContent([new("Channels", "微信")]))).StatusCode);
    }
}
