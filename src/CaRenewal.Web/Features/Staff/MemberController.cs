using CaRenewal.Core;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Staff;

/// <summary>One account, and what is done to it.</summary>
[Authorize(Policy = Rights.ReadStaff), Route("/staff/{number}")]
public sealed class MemberController(StaffPages pages, StaffBook book, OfficeRules rules, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string number, CancellationToken cancellation) =>
        await pages.FindAsync(number, cancellation) is { } line ? Page(line, ChangedMemberForm.Of(line)) : NotFound();

    [HttpPost(""), Authorize(Policy = Rights.ManageStaff)]
    public async Task<IActionResult> Change(string number, ChangedMemberForm form)
    {
        if (!ModelState.IsValid)
        {
            return await pages.FindAsync(number) is { } line ? Page(line, form) : NotFound();
        }

        return await EnterAsync(number, form.RequestKey, form.Seen, form, "已保存。", async member =>
        {
            form.WriteTo(member);
            await book.SetRolesAsync(member, form.Roles);
        });
    }

    [HttpPost("password"), Authorize(Policy = Rights.ManageStaff)]
    public Task<IActionResult> ResetPassword(string number, MemberActForm form)
    {
        var password = TemporaryPassword.Make(rules.Accounts.PasswordLength);
        return ActAsync(number, form, "密码已重置，原密码作废。", member => book.ResetPasswordAsync(member, password, User.Stamp(clock)), password);
    }

    [HttpPost("second-factor"), Authorize(Policy = Rights.ManageStaff)]
    public Task<IActionResult> ResetSecondFactor(string number, MemberActForm form) =>
        ActAsync(number, form, "动态验证码已停用，该账号下次登录时重新启用。", book.ResetSecondFactorAsync);

    [HttpPost("lock"), Authorize(Policy = Rights.ManageStaff)]
    public Task<IActionResult> Unlock(string number, MemberActForm form) => ActAsync(number, form, "已解锁。", member =>
    {
        (member.LockoutEnd, member.AccessFailedCount) = (null, 0);
        return Task.CompletedTask;
    });

    [HttpPost("sessions"), Authorize(Policy = Rights.ManageStaff)]
    public Task<IActionResult> EndSessions(string number, MemberActForm form) =>
        ActAsync(number, form, "该账号的登录已全部退出。", _ => Task.CompletedTask);

    [HttpPost("deactivation"), Authorize(Policy = Rights.ManageStaff)]
    public Task<IActionResult> Deactivate(string number, MemberActForm form) =>
        ActAsync(number, form, "账号已停用，其登录已全部退出。", member => book.DeactivateAsync(member, User.Stamp(clock)));

    [HttpPost("reactivation"), Authorize(Policy = Rights.ManageStaff)]
    public Task<IActionResult> Reactivate(string number, MemberActForm form) => ActAsync(number, form, "账号已恢复使用。", member =>
    {
        Rule.Require(member.IsDeactivated, "该账号没有停用。");
        (member.DeactivatedAt, member.DeactivatedBy) = (null, null);
        return Task.CompletedTask;
    });

    private Task<IActionResult> ActAsync(string number, MemberActForm form, string sentence, Func<StaffMember, Task> change, string? password = null) =>
        EnterAsync(number, form.RequestKey, form.Seen, null, sentence, change, password);

    /// <param name="typed">Comes back with the refusal; null for a button.</param>
    private async Task<IActionResult> EnterAsync(
        string number, Guid key, string? seen, ChangedMemberForm? typed, string sentence, Func<StaffMember, Task> change, string? password = null)
    {
        if (key == Guid.Empty)
        {
            return BadRequest();
        }

        try
        {
            var entry = await book.ChangeAsync(Request.Key(key), number, seen ?? "", User.Stamp(clock), change);
            this.Tell(entry, password, sentence);
            return new SeeOther($"~/staff/{entry.Answer}");
        }
        catch (AccountRefused refused)
        {
            ModelState.AddModelError("", refused.Errors[0].Description);
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError("", broken.Message);
        }

        return await pages.FindAsync(number) is { } line ? Page(line, Again(typed, line)) : NotFound();
    }

    private ChangedMemberForm Again(ChangedMemberForm? typed, StaffLine line)
    {
        ModelState.Remove(nameof(ChangedMemberForm.Seen));
        ModelState.Remove(nameof(ChangedMemberForm.RequestKey));
        var current = ChangedMemberForm.Of(line);
        return typed is null
            ? current
            : new ChangedMemberForm { RequestKey = current.RequestKey, Seen = current.Seen, Name = typed.Name, WindowName = typed.WindowName, Roles = typed.Roles };
    }

    private ViewResult Page(StaffLine line, ChangedMemberForm form)
    {
        ViewData["Line"] = line;
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return View("Member", form);
    }
}
