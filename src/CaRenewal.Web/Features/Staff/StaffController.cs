using CaRenewal.Core;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Staff;

/// <summary>人员: the list, and new accounts.</summary>
[Authorize(Policy = Rights.ReadStaff), Route("/staff")]
public sealed class StaffController(StaffPages pages, StaffBook book, OfficeRules rules, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(CancellationToken cancellation) => View("List", await pages.ListAsync(cancellation));

    [HttpGet("new"), Authorize(Policy = Rights.ManageStaff)]
    public IActionResult New() => View("New", new NewMemberForm { RequestKey = Guid.NewGuid() });

    [HttpPost(""), Authorize(Policy = Rights.ManageStaff)]
    public async Task<IActionResult> Add(NewMemberForm form)
    {
        if (form.RequestKey == Guid.Empty)
        {
            return BadRequest();
        }

        if (!ModelState.IsValid)
        {
            return Again(form);
        }

        var member = new StaffMember { UserName = form.StaffNumber };
        form.WriteTo(member);
        var password = TemporaryPassword.Make(rules.Accounts.PasswordLength);
        try
        {
            var entry = await book.AddAsync(Request.Key(form.RequestKey), member, form.Roles, password, User.Stamp(clock));
            this.Tell(entry, password, "账号已建立。");
            return new SeeOther($"~/staff/{entry.Answer}");
        }
        catch (AccountRefused refused)
        {
            ModelState.AddModelError(nameof(form.StaffNumber), refused.Errors[0].Description);
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(nameof(form.Roles), broken.Message);
        }

        return Again(form);
    }

    private ViewResult Again(NewMemberForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("New", form);
    }
}
