using System.Net;
using CaRenewal.Core.Applications;
using CaRenewal.Data;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Accounts;

public sealed class SessionTests : IDisposable
{
    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_session_ends_after_the_longest_time_however_busy_it_was()
    {
        var clerk = await host.LogInAsync();
        for (var minutes = 0; minutes < 12 * 60; minutes += 10)
        {
            host.Clock.Pass(TimeSpan.FromMinutes(10));
            Assert.True((await clerk.Client.GetAsync("/counter")).IsSuccessStatusCode, $"After {minutes} minutes.");
        }

        host.Clock.Pass(TimeSpan.FromMinutes(10));

        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Client.GetAsync("/counter")).StatusCode);
    }

    [Fact]
    public async Task All_other_sessions_are_ended_by_their_owner()
    {
        var (here, there) = (await host.LogInAsync(), await host.LogInAsync());

        await here.SubmitAndFollowAsync(await here.OpenAsync("/account"), "/account/sessions/end");

        await here.OpenAsync("/counter");
        Assert.Equal(HttpStatusCode.Redirect, (await there.Client.GetAsync("/counter")).StatusCode);
    }

    [Fact]
    public async Task A_cookie_that_was_copied_is_worth_nothing_once_its_owner_has_logged_out()
    {
        var clerk = await host.LogInAsync();
        using var thief = host.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        var page = await clerk.OpenAsync("/counter");
        var asked = await LogInAsync();
        thief.DefaultRequestHeaders.Add("Cookie", asked);
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/counter")).StatusCode);

        await clerk.SubmitAsync(page, "/logout");

        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/counter")).StatusCode);
    }

    [Fact]
    public async Task A_role_that_is_taken_while_a_request_is_under_way_does_not_slip_through()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var member = await host.MemberAsync(CounterHost.Clerk);
        scope.ServiceProvider.GetRequiredService<ActingMember>().Is(member.Id, member.SecurityStamp!);
        await host.ChangeStaffAsync(async staff =>
        {
            var changed = (await staff.FindByNameAsync(CounterHost.Clerk))!;
            await staff.RemoveFromRoleAsync(changed, Roles.Clerk);
            await staff.UpdateSecurityStampAsync(changed);
        });

        var refused = await Assert.ThrowsAsync<Core.RuleBroken>(() => scope.ServiceProvider.GetRequiredService<Registrar>().EnterAsync(
            null, new Core.Stamp(CounterHost.Clerk, "李敏", DateTime.UtcNow), _ => Task.FromResult("")));

        Assert.Equal("您的账号或权限刚刚有变更，本次没有保存，请重新登录后再办理。", refused.Message);
    }

    [Fact]
    public async Task A_static_file_asks_nothing_of_the_database()
    {
        var clerk = await host.LogInAsync();
        var before = host.Sql.Commands.Count;

        await clerk.Client.GetAsync("/app.css");

        Assert.Equal(before, host.Sql.Commands.Count);
    }

    /// <returns>The session's cookie, as it went over the wire.</returns>
    private async Task<string> LogInAsync()
    {
        var visitor = host.Visitor();
        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("/login"), "/login", ("StaffNumber", CounterHost.Clerk), ("Password", "Shouli-2026"));
        return answer.Headers.GetValues("Set-Cookie").Single(line => line.StartsWith("carenewal.staff=", StringComparison.Ordinal)).Split(';')[0];
    }
}
