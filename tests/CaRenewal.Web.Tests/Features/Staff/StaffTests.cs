using System.Net;
using AngleSharp.Html.Dom;
using CaRenewal.Data;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Staff;

/// <summary>人员: accounts as an administrator manages them.</summary>
public sealed class StaffTests : IDisposable
{
    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_new_member_gets_a_password_that_is_shown_once_and_changed_before_anything_else()
    {
        var administrator = await host.LogInAsync(CounterHost.Administrator);

        var page = await AddAsync(administrator, "1002", "王芳", "clerk");

        var password = page.QuerySelector("#temporary")!.TextContent;
        Assert.Null((await administrator.OpenAsync("/staff/1002")).QuerySelector("#temporary"));
        var visitor = host.Visitor();
        await visitor.SubmitAsync(await visitor.OpenAsync("/login"), "/login", ("StaffNumber", "1002"), ("Password", password));
        Assert.EndsWith("/account/password", (await visitor.Client.GetAsync("/counter")).Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Client.PostAsync("/counter/search", new FormUrlEncodedContent([]))).StatusCode);
        await visitor.SubmitAsync(
            await visitor.OpenAsync("/account/password"), "/account/password", ("Current", password), ("Password", "Xinde-Mi-88"), ("Repeated", "Xinde-Mi-88"));
        await visitor.OpenAsync("/counter");
    }

    [Fact]
    public async Task The_same_form_twice_makes_one_account()
    {
        var administrator = await host.LogInAsync(CounterHost.Administrator);
        var form = await administrator.OpenAsync("/staff/new");
        (string, string?)[] typed = [("StaffNumber", "1002"), ("Name", "王芳"), ("Roles", "clerk")];
        await administrator.SubmitAndFollowAsync(form, "/staff", typed);

        var again = await administrator.SubmitAndFollowAsync(form, "/staff", typed);

        Assert.Null(again.QuerySelector("#temporary"));
        Assert.Single((await administrator.OpenAsync("/staff")).QuerySelectorAll("a[href='/staff/1002']"));
    }

    [Theory]
    [InlineData("StaffNumber", "1001", "该工号已被使用。")]
    [InlineData("StaffNumber", "", "请输入工号。")]
    [InlineData("StaffNumber", "a b", "工号不超过 20 个字符，只能用字母、数字和 -。")]
    [InlineData("Name", "", "请填写姓名。")]
    [InlineData("Roles", null, "请至少选择一个角色。")]
    [InlineData("Roles", "owner", "角色不正确，请重新选择。")]
    public async Task What_is_wrong_is_said_and_what_was_typed_stays(string field, string? value, string sentence)
    {
        var administrator = await host.LogInAsync(CounterHost.Administrator);
        var typed = new Dictionary<string, string?> { ["StaffNumber"] = "1002", ["Name"] = "王芳", ["Roles"] = "clerk", [field] = value };

        var answer = await administrator.SubmitAsync(await administrator.OpenAsync("/staff/new"), "/staff", [.. typed.Select(one => (one.Key, one.Value))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Browser.ReadAsync(answer);
        Assert.Equal(sentence, Browser.Refusals(page));
        Assert.Equal(typed["Name"], page.QuerySelector("#Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_auditor_holds_no_other_role()
    {
        var administrator = await host.LogInAsync(CounterHost.Administrator);

        var answer = await administrator.SubmitAsync(await administrator.OpenAsync("/staff/new"), "/staff",
            ("StaffNumber", "1002"), ("Name", "王芳"), ("Roles", "auditor"), ("Roles", "clerk"));

        Assert.Equal("稽核只看不办，不能兼任其他角色。", Browser.Refusals(await Browser.ReadAsync(answer)));
    }

    [Fact]
    public async Task A_deactivation_ends_the_sessions_at_once_and_opens_no_new_one_until_it_is_taken_back()
    {
        var (administrator, clerk) = (await host.LogInAsync(CounterHost.Administrator), await host.LogInAsync());

        var page = await ActAsync(administrator, CounterHost.Clerk, "deactivation");

        Assert.Contains("已停用", page.QuerySelector(".heading")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Client.GetAsync("/counter")).StatusCode);
        var visitor = host.Visitor();
        var refused = await visitor.SubmitAsync(await visitor.OpenAsync("/login"), "/login", ("StaffNumber", CounterHost.Clerk), ("Password", "Shouli-2026"));
        Assert.Equal("账号已停用，请联系管理员。", Browser.Refusals(await Browser.ReadAsync(refused)));
        await ActAsync(administrator, CounterHost.Clerk, "reactivation");
        await host.LogInAsync();
    }

    [Fact]
    public async Task Another_role_ends_the_session_and_holds_from_the_next_log_in()
    {
        var (administrator, clerk) = (await host.LogInAsync(CounterHost.Administrator), await host.LogInAsync());

        await ChangeAsync(administrator, CounterHost.Clerk, ("Roles", "auditor"));

        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Client.GetAsync("/counter")).StatusCode);
        var auditor = await host.LogInAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Client.GetAsync("/counter")).StatusCode);
        await auditor.OpenAsync("/applications");
    }

    [Fact]
    public async Task Nobody_changes_the_own_account_here()
    {
        var administrator = await host.LogInAsync(CounterHost.Administrator);
        var mine = await administrator.OpenAsync("/staff/9001");
        Assert.Contains("这是您自己的账号", mine.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(mine.QuerySelector("[data-key=F9]"));
        var seen = (await host.MemberAsync(CounterHost.Administrator)).ConcurrencyStamp!;
        var token = mine.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var (path, more) in new[] { ("", "Roles"), ("/deactivation", "x"), ("/password", "x"), ("/second-factor", "x"), ("/lock", "x"), ("/sessions", "x"), ("/reactivation", "x") })
        {
            var answer = await administrator.Client.PostAsync($"/staff/9001{path}", new FormUrlEncodedContent(
                [new("__RequestVerificationToken", token), new("RequestKey", $"{Guid.NewGuid()}"), new("Seen", seen), new("Name", "陈静"), new(more, "administrator"), new("Roles", "supervisor")]));
            Assert.Equal("不能在这里处理自己的账号，请由另一位管理员办理。", Browser.Refusals(await Browser.ReadAsync(answer)));
        }
    }

    [Fact]
    public async Task The_last_administrator_stays_also_when_two_take_the_role_from_each_other_at_once()
    {
        await host.HireAsync("9002", Roles.Administrator);
        var (one, other) = (await host.LogInAsync(CounterHost.Administrator), await host.LogInAsync("9002"));
        var (pageOfOne, pageOfOther) = (await one.OpenAsync("/staff/9002"), await other.OpenAsync("/staff/9001"));

        await Task.WhenAll(
            one.SubmitAsync(pageOfOne, "/staff/9002", ("Roles", "clerk")),
            other.SubmitAsync(pageOfOther, "/staff/9001/deactivation"));

        var left = await host.WithAsync<UserManager<StaffMember>, int>(async staff =>
            (await staff.GetUsersInRoleAsync(Roles.Administrator)).Count(member => !member.IsDeactivated));
        Assert.Equal(1, left);
    }

    [Fact]
    public async Task Of_two_administrators_the_later_is_told_and_overwrites_nothing()
    {
        await host.HireAsync("9002", Roles.Administrator);
        var (one, other) = (await host.LogInAsync(CounterHost.Administrator), await host.LogInAsync("9002"));
        var (first, second) = (await one.OpenAsync("/staff/1001"), await other.OpenAsync("/staff/1001"));
        await one.SubmitAsync(first, "/staff/1001", ("WindowName", "窗口 05"));

        var late = await other.SubmitAsync(second, "/staff/1001", ("WindowName", "窗口 09"));

        Assert.Contains("该账号刚被他人修改", Browser.Refusals(await Browser.ReadAsync(late)), StringComparison.Ordinal);
        Assert.Equal("窗口 05", (await host.MemberAsync(CounterHost.Clerk)).WindowName);
    }

    [Fact]
    public async Task A_reset_password_lifts_the_lock_and_the_old_one_is_void()
    {
        var visitor = host.Visitor();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await visitor.SubmitAsync(await visitor.OpenAsync("/login"), "/login", ("StaffNumber", CounterHost.Clerk), ("Password", "falsch-0000"));
        }

        var administrator = await host.LogInAsync(CounterHost.Administrator);
        Assert.Contains("已锁定", (await administrator.OpenAsync("/staff/1001")).QuerySelector(".heading")!.TextContent, StringComparison.Ordinal);

        var password = (await ActAsync(administrator, CounterHost.Clerk, "password")).QuerySelector("#temporary")!.TextContent;

        var old = await visitor.SubmitAsync(await visitor.OpenAsync("/login"), "/login", ("StaffNumber", CounterHost.Clerk), ("Password", "Shouli-2026"));
        Assert.Contains("工号或密码不正确", Browser.Refusals(await Browser.ReadAsync(old)), StringComparison.Ordinal);
        var entered = await visitor.SubmitAsync(await visitor.OpenAsync("/login"), "/login", ("StaffNumber", CounterHost.Clerk), ("Password", password));
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
    }

    [Fact]
    public async Task A_lock_is_lifted_without_another_password()
    {
        var visitor = host.Visitor();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await visitor.SubmitAsync(await visitor.OpenAsync("/login"), "/login", ("StaffNumber", CounterHost.Clerk), ("Password", "falsch-0000"));
        }

        await ActAsync(await host.LogInAsync(CounterHost.Administrator), CounterHost.Clerk, "lock");

        await host.LogInAsync();
    }

    [Fact]
    public async Task Accounts_are_never_deleted()
    {
        await host.HireAsync("1002", Roles.Clerk);

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.WithAsync<UserManager<StaffMember>, IdentityResult>(async staff =>
            await staff.DeleteAsync((await staff.FindByNameAsync("1002"))!)));

        Assert.True(await host.WithAsync<CabinetContext, bool>(cabinet => cabinet.Users.AnyAsync(member => member.UserName == "1002")));
    }

    [Fact]
    public async Task An_auditor_sees_who_there_is_and_changes_nothing()
    {
        await host.HireAsync("8001", Roles.Auditor);
        var auditor = await host.LogInAsync("8001");

        await auditor.OpenAsync("/staff");
        var page = await auditor.OpenAsync("/staff/1001");

        Assert.Empty(page.QuerySelectorAll("main button[type=submit]:not([hidden])"));
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Client.GetAsync("/staff/new")).StatusCode);
    }

    private static async Task<IHtmlDocument> AddAsync(Browser administrator, string number, string name, string role) =>
        await administrator.SubmitAndFollowAsync(
            await administrator.OpenAsync("/staff/new"), "/staff", ("StaffNumber", number), ("Name", name), ("WindowName", "窗口 04"), ("Roles", role));

    private static async Task<IHtmlDocument> ActAsync(Browser administrator, string number, string act) =>
        await administrator.SubmitAndFollowAsync(await administrator.OpenAsync($"/staff/{number}"), $"/staff/{number}/{act}");

    private static async Task<IHtmlDocument> ChangeAsync(Browser administrator, string number, params (string Name, string? Value)[] typed) =>
        await administrator.SubmitAndFollowAsync(await administrator.OpenAsync($"/staff/{number}"), $"/staff/{number}", typed);
}
