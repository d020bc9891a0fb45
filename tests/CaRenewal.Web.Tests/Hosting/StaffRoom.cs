using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.Identity;

namespace CaRenewal.Web.Tests.Hosting;

/// <summary>Staff that a test needs besides the demo staff.</summary>
internal static class StaffRoom
{
    public const string Password = "Ceshi-Yong-7";

    /// <summary>An account with a password of its own.</summary>
    public static Task<StaffMember> HireAsync(this CounterHost host, string number, params string[] roles) =>
        host.WithAsync<UserManager<StaffMember>, StaffMember>(async staff =>
        {
            var member = new StaffMember { UserName = number, Name = "测试员", WindowName = "" };
            Assert.True((await staff.CreateAsync(member, Password)).Succeeded);
            Assert.True((await staff.AddToRolesAsync(member, roles)).Succeeded);
            return member;
        });

    public static Task<StaffMember> MemberAsync(this CounterHost host, string number) =>
        host.WithAsync<UserManager<StaffMember>, StaffMember>(async staff => (await staff.FindByNameAsync(number))!);
}
