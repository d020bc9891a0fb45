using CaRenewal.Data.Staff;
using CaRenewal.Data.Writing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Hosting;

/// <summary>Staff that a test needs besides the demo staff.</summary>
internal static class StaffRoom
{
    public const string Password = "Ceshi-Yong-7";

    /// <summary>An account with a password of its own.</summary>
    public static async Task<StaffMember> HireAsync(this CounterHost host, string number, params string[] roles)
    {
        var member = new StaffMember { UserName = number, Name = "测试员", WindowName = "" };
        await host.ChangeStaffAsync(async staff =>
        {
            Assert.True((await staff.CreateAsync(member, Password)).Succeeded);
            Assert.True((await staff.AddToRolesAsync(member, roles)).Succeeded);
        });
        return member;
    }

    /// <summary>What an administrator does to accounts, as one turn of the books.</summary>
    public static async Task ChangeStaffAsync(this CounterHost host, Func<UserManager<StaffMember>, Task> change)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var stamp = new Core.Stamp(CounterHost.Administrator, "陈静", host.Clock.GetUtcNow().UtcDateTime);
        await scope.ServiceProvider.GetRequiredService<Registrar>().EnterAsync(null, stamp, async _ =>
        {
            await change(scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>());
            return "";
        });
    }

    public static Task<StaffMember> MemberAsync(this CounterHost host, string number) =>
        host.WithAsync<UserManager<StaffMember>, StaffMember>(async staff => (await staff.FindByNameAsync(number))!);
}
