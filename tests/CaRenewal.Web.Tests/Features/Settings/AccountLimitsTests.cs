using System.Net;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CaRenewal.Web.Tests.Features.Settings;

public sealed class AccountLimitsTests : IDisposable
{
    private const string Address = "/settings/accounts";

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Fewer_tries_count_for_known_and_unknown_numbers_at_once()
    {
        await SetAsync(("LockoutTries", "3"));

        Assert.Contains("还可再试 2 次", await RefusalAsync(CounterHost.Clerk), StringComparison.Ordinal);
        Assert.Contains("还可再试 2 次", await RefusalAsync("7777"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shorter_session_ends_earlier_from_the_next_log_in()
    {
        await SetAsync(("IdleMinutes", "5"));
        var clerk = await host.LogInAsync();
        host.Clock.Pass(TimeSpan.FromMinutes(4));
        Assert.Equal(HttpStatusCode.OK, (await clerk.Client.GetAsync("/counter")).StatusCode);

        host.Clock.Pass(TimeSpan.FromMinutes(6));

        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Client.GetAsync("/counter")).StatusCode);
    }

    [Fact]
    public async Task Limits_are_tightened_and_never_done_without()
    {
        var administrator = await host.LogInAsync(CounterHost.Administrator);

        var answer = await administrator.SubmitAsync(await administrator.OpenAsync(Address), Address,
            ("IdleMinutes", "1440"), ("LockoutTries", "100"), ("LockoutMinutes", "0"), ("PasswordLength", "1"));

        Assert.Equal(
            ["空闲退出分钟数须为 5 至 30 的整数。", "输错次数须为 3 至 10 的整数。", "锁定分钟数须为 5 至 1440 的整数。", "密码长度须为 8 至 64 的整数。"],
            (await Browser.ReadAsync(answer)).QuerySelectorAll("#errors li").Select(item => item.TextContent));
    }

    private async Task<string> RefusalAsync(string number)
    {
        var browser = new Browser(host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        var page = await browser.OpenAsync("/login");
        return Browser.Refusals(await Browser.ReadAsync(await browser.SubmitAsync(page, "/login", ("StaffNumber", number), ("Password", "falsch-0000"))));
    }

    private async Task SetAsync((string Name, string? Value) typed)
    {
        var administrator = await host.LogInAsync(CounterHost.Administrator);
        await administrator.SubmitAndFollowAsync(await administrator.OpenAsync(Address), Address, typed);
    }
}
