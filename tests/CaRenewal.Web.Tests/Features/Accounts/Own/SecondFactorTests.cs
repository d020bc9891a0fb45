using System.Net;
using CaRenewal.Data;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Accounts.Own;

/// <summary>动态验证码: something one has besides what one knows.</summary>
public sealed class SecondFactorTests : IDisposable
{
    private const string Address = "/account/second-factor";

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Once_set_up_the_password_alone_opens_nothing_and_a_code_opens_once()
    {
        var (key, _) = await SetUpAsync();
        var visitor = await HalfwayAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Client.GetAsync("/counter")).StatusCode);

        Assert.Contains("验证码不正确，还可再试 4 次。", await TryAsync(visitor, "000000"), StringComparison.Ordinal);
        var code = Authenticator.Code(key, 1);
        Assert.Equal("", await TryAsync(visitor, $" {code[..3]} {code[3..]} "));
        await visitor.OpenAsync("/counter");

        Assert.Contains("验证码不正确", await TryAsync(await HalfwayAsync(), code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_opens_once_when_the_phone_is_not_there()
    {
        var (_, recovery) = await SetUpAsync();
        Assert.Equal(10, recovery.Count);

        Assert.Equal("", await TryAsync(await HalfwayAsync(), recovery[3].ToLowerInvariant()));

        Assert.Contains("验证码不正确", await TryAsync(await HalfwayAsync(), recovery[3]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account_like_wrong_passwords()
    {
        var (key, _) = await SetUpAsync();
        var visitor = await HalfwayAsync();
        foreach (var wrong in new[] { "000000", "111111", "WRONG-CODES", "222222", "333333" })
        {
            await TryAsync(visitor, wrong);
        }

        Assert.Contains("账号已锁定", await TryAsync(visitor, Authenticator.Code(key, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_set_up_only_with_a_code_of_the_key_that_was_shown()
    {
        var clerk = await host.LogInAsync();
        var page = await clerk.OpenAsync(Address);

        var wrong = await clerk.SubmitAsync(page, Address, ("Code", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(KeyOn(page), KeyOn(await Browser.ReadAsync(wrong)));
        var other = await clerk.SubmitAsync(page, Address, ("Offer", "x"), ("Code", Authenticator.Code(KeyOn(page))));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);

        Assert.False((await host.MemberAsync(CounterHost.Clerk)).TwoFactorEnabled);
    }

    [Fact]
    public async Task Neither_key_nor_recovery_codes_lie_readable_in_the_database()
    {
        var (key, recovery) = await SetUpAsync();

        var stored = await host.WithAsync<CabinetContext, List<string?>>(cabinet => cabinet.UserTokens.Select(token => token.Value).ToListAsync());

        Assert.Equal(3, stored.Count);
        Assert.All(stored, value => Assert.DoesNotContain(recovery.Append(key), secret => value!.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task In_production_a_leader_sets_it_up_before_anything_else()
    {
        using var production = new CounterHost { Environment = "Production" };
        production.Services.GetRequiredService<FirstAdministrator>().HasArrived();
        foreach (var (number, role) in new[] { ("7001", Roles.Supervisor), ("7002", Roles.Administrator) })
        {
            await production.HireAsync(number, role);
            var leader = await production.LogInAsync(number);

            Assert.EndsWith(Address, (await leader.Client.GetAsync("/settings")).Headers.Location!.ToString(), StringComparison.Ordinal);
            var page = await leader.OpenAsync(Address);
            Assert.Contains("请先启用", page.Body!.TextContent, StringComparison.Ordinal);
            await leader.SubmitAndFollowAsync(page, Address, ("Code", Authenticator.Code(KeyOn(page))));
            await leader.OpenAsync("/settings");
        }

        await production.HireAsync("7003", Roles.Clerk);
        await (await production.LogInAsync("7003")).OpenAsync("/counter");
    }

    private async Task<(string Key, IReadOnlyList<string> Recovery)> SetUpAsync()
    {
        var clerk = await host.LogInAsync();
        var page = await clerk.OpenAsync(Address);
        var shown = await clerk.SubmitAndFollowAsync(page, Address, ("Code", Authenticator.Code(KeyOn(page))));
        var recovery = shown.QuerySelectorAll(".codes li").Select(item => item.TextContent).ToList();
        Assert.Equal(HttpStatusCode.SeeOther, (await clerk.Client.GetAsync("/account/recovery-codes")).StatusCode);
        return (KeyOn(page), recovery);
    }

    /// <summary>A visitor who knew the password.</summary>
    private async Task<Browser> HalfwayAsync()
    {
        var visitor = host.Visitor();
        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("/login"), "/login", ("StaffNumber", CounterHost.Clerk), ("Password", "Shouli-2026"));
        Assert.StartsWith("/login/code", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        return visitor;
    }

    /// <returns>The refusal; nothing when the code opened.</returns>
    private static async Task<string> TryAsync(Browser visitor, string code)
    {
        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("/login/code"), "/login/code", ("Code", code));
        return answer.StatusCode is HttpStatusCode.SeeOther ? "" : Browser.Refusals(await Browser.ReadAsync(answer));
    }

    private static string KeyOn(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("form .code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
}
