using CaRenewal.Core;
using CaRenewal.Core.Staff;
using CaRenewal.Data;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Staff;

/// <summary>人员: accounts are added, changed and deactivated, never deleted. Every change is one turn of the books, by another than its owner.</summary>
public sealed class StaffBook(Registrar registrar, UserManager<StaffMember> staff, CabinetContext cabinet, StandingBoard standing)
{
    /// <exception cref="AccountRefused">Number or password cannot be used.</exception>
    /// <exception cref="RuleBroken">A rule is broken.</exception>
    public Task<Entry> AddAsync(RequestKey key, StaffMember member, IReadOnlyCollection<string> roles, string password, Stamp stamp) =>
        registrar.EnterAsync(key, stamp, async _ =>
        {
            RequireRoles(roles);
            var added = new StaffMember { UserName = member.UserName, Name = member.Name, WindowName = member.WindowName };
            SetPassword(added, stamp);
            AccountRefused.Unless(await staff.CreateAsync(added, password));
            AccountRefused.Unless(await staff.AddToRolesAsync(added, roles));
            return added.UserName!;
        });

    /// <summary>Changes an account; its sessions end with that.</summary>
    /// <param name="seen">The account's concurrency stamp that the page showed.</param>
    /// <param name="change">May run more than once.</param>
    /// <exception cref="AccountRefused">Identity refuses the change.</exception>
    /// <exception cref="RuleBroken">A rule is broken, or somebody else was faster.</exception>
    public async Task<Entry> ChangeAsync(RequestKey key, string number, string seen, Stamp stamp, Func<StaffMember, Task> change)
    {
        StaffMember? changed = null;
        var entry = await registrar.EnterAsync(key, stamp, async _ =>
        {
            StaffRules.RequireAccountOfAnother(stamp.By, number);
            changed = await staff.FindByNameAsync(number);
            Rule.Require(changed is not null, "没有这个工号。");
            Rule.Require(changed.ConcurrencyStamp == seen, "该账号刚被他人修改，页面已是最新内容，请核对后再提交。");
            await change(changed);
            AccountRefused.Unless(await staff.UpdateSecurityStampAsync(changed));
            return changed.UserName!;
        });
        standing.Forget(changed?.Id ?? default);
        return entry;
    }

    /// <summary>Within a change: the roles shall be these.</summary>
    public async Task SetRolesAsync(StaffMember member, IReadOnlyCollection<string> roles)
    {
        RequireRoles(roles);
        var before = await staff.GetRolesAsync(member);
        if (before.Contains(Roles.Administrator) && !roles.Contains(Roles.Administrator))
        {
            await RequireAdministratorLeftAsync(member);
        }

        AccountRefused.Unless(await staff.RemoveFromRolesAsync(member, before.Except(roles)));
        AccountRefused.Unless(await staff.AddToRolesAsync(member, roles.Except(before)));
    }

    /// <summary>Within a change: 停用.</summary>
    public async Task DeactivateAsync(StaffMember member, Stamp stamp)
    {
        Rule.Require(!member.IsDeactivated, "该账号已停用。");
        if (await staff.IsInRoleAsync(member, Roles.Administrator))
        {
            await RequireAdministratorLeftAsync(member);
        }

        (member.DeactivatedAt, member.DeactivatedBy) = (stamp.At, stamp.By);
    }

    /// <summary>Within a change: another password, to be changed at the next log-in; a lock that wrong tries made is lifted.</summary>
    public async Task ResetPasswordAsync(StaffMember member, string password, Stamp stamp)
    {
        SetPassword(member, stamp);
        (member.LockoutEnd, member.AccessFailedCount) = (null, 0);
        AccountRefused.Unless(await staff.RemovePasswordAsync(member));
        AccountRefused.Unless(await staff.AddPasswordAsync(member, password));
    }

    /// <summary>Within a change: the phone is lost, a new one is set up at the next log-in.</summary>
    public async Task ResetSecondFactorAsync(StaffMember member)
    {
        Rule.Require(member.TwoFactorEnabled, "该账号没有启用动态验证码。");
        AccountRefused.Unless(await staff.SetTwoFactorEnabledAsync(member, false));
    }

    private static void SetPassword(StaffMember member, Stamp stamp) => (member.MustChangePassword, member.PasswordChangedAt) = (true, stamp.At);

    private static void RequireRoles(IReadOnlyCollection<string> roles)
    {
        StaffRules.RequireRole(roles.Count);
        StaffRules.RequireAuditorAlone(roles.Contains(Roles.Auditor), roles.Count);
    }

    // Two administrators who take the role from each other at the same moment both write in both rows: one of them meets the other's change.
    private async Task RequireAdministratorLeftAsync(StaffMember member)
    {
        var others = await cabinet.Users
            .Where(other => other.Id != member.Id && other.DeactivatedAt == null
                && cabinet.UserRoles.Any(held => held.UserId == other.Id
                    && cabinet.Roles.Any(role => role.Id == held.RoleId && role.Name == Roles.Administrator)))
            .ToListAsync();
        StaffRules.RequireAdministratorLeft(others.Count);
        others.ForEach(other => other.ConcurrencyStamp = $"{Guid.NewGuid()}");
    }
}
