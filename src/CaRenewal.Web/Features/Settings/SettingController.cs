using CaRenewal.Core;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings;

/// <summary>
/// Sets one part of the rules: once, whole, and only where nobody else was faster. A refusal shows the page again with
/// every sentence at its field and everything typed.
/// </summary>
[Authorize(Policy = Rights.ReadSettings)]
public abstract class SettingController(SettingBook book, SettingPages pages, TimeProvider clock) : Controller
{
    protected DateOnly Today => clock.Today();

    /// <param name="change">What the part shall be, from what it is; may run more than once.</param>
    /// <param name="back">Where it leads when it is done.</param>
    /// <param name="again">The page with the form as it was posted.</param>
    protected async Task<IActionResult> EnterAsync<TSetting>(
        SettingForm form, Func<TSetting, TSetting> change, string back, Func<Task<IActionResult>> again)
        where TSetting : ISetting<TSetting>
    {
        if (form.RequestKey == Guid.Empty || form.Seen < 0)
        {
            return BadRequest();
        }

        if (!ModelState.IsValid)
        {
            return await RefuseAsync(StatusCodes.Status422UnprocessableEntity, again);
        }

        try
        {
            var entry = await book.EnterAsync(Request.Key(form.RequestKey), form.Seen, change, User.Stamp(clock));
            TempData["Flash"] = Told(entry);
            return new SeeOther(back);
        }
        catch (SettingOvertaken overtaken)
        {
            ModelState.AddModelError("", overtaken.Message);
            return await RefuseAsync(StatusCodes.Status409Conflict, again);
        }
        catch (SettingRefused refused)
        {
            foreach (var fault in refused.Faults)
            {
                ModelState.AddModelError(fault.At, fault.Sentence);
            }

            return await RefuseAsync(StatusCodes.Status422UnprocessableEntity, again);
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError("", broken.Message);
            return await RefuseAsync(StatusCodes.Status422UnprocessableEntity, again);
        }
    }

    /// <summary>The page of a part, as it is opened or after a refusal: with the rules of now and a key of its own.</summary>
    protected async Task<IActionResult> PageAsync<TForm>(string view, SettingPart part, int page, Func<OfficeRules, TForm?> fill)
        where TForm : SettingForm
    {
        var rules = await pages.ShowAsync(ViewData, part, page);
        if (fill(rules) is not { } form)
        {
            return NotFound();
        }

        (form.RequestKey, form.Seen) = (Guid.NewGuid(), ViewData.History().Newest);
        return View(view, form);
    }

    private async Task<IActionResult> RefuseAsync(int status, Func<Task<IActionResult>> again)
    {
        Response.StatusCode = status;
        return await again();
    }

    private static string Told(Entry entry) => entry.Outcome switch
    {
        EntryOutcome.Saved => "已保存，从现在起生效；此前已受理的不变。",
        EntryOutcome.AlreadySaved => $"已由{entry.Stamp.Name}于 {entry.Stamp.At.OnOfficeClock():HH:mm} 保存，未重复保存。",
        _ => "此前已保存，这次的修改未保存。",
    };
}
