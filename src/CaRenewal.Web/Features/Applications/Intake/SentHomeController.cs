using CaRenewal.Core.Applications;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>F8 on the intake: something is missing, the customer is sent home. What was typed is kept first, so that coming back finds the form as it was.</summary>
[Authorize(Policy = Rights.TakeIn)]
public sealed class SentHomeController(TypedVisits visits, IntakeScreens screens, Customers customers, Registration registration) : Controller
{
    private const string Stale = "页面已失效，填写的内容都在，请再按一次。";

    [HttpPost("/applications/new/notice")]
    [KeepsTyped]
    public async Task<IActionResult> Leave(IntakeForm form)
    {
        // What is wrong with the fields is no matter here: they are kept as they are. That the page has expired is.
        var isStale = ModelState.TryGetValue("", out var page) && page.Errors.Count > 0;
        if (!isStale && form.RequestKey.Key() is { } key && await registration.FindAsync(key) is { } earlier)
        {
            return new SeeOther($"~/applications/{earlier.Answer}");
        }

        var kept = isStale ? null : await visits.KeepAsync(User, form);
        if (kept?.Outcome is DraftOutcome.Saved)
        {
            return new SeeOther(Notice(form));
        }

        ModelState.Clear();
        if (kept is null)
        {
            ModelState.AddModelError("", Stale);
            form.RequestKey = null;
        }
        else
        {
            ModelState.Hold(form, new DraftHeld(kept));
        }

        return await this.AgainAsync(screens, form, await customers.LastApplicationAsync(form.Customer), Amends(form));
    }

    // An application that is registered has a notice of its own, also while it is put right.
    private static string Notice(IntakeForm form) =>
        Amends(form) is { } number ? $"~/applications/{number}/notice" : $"~/applications/new/notice?form={form.RequestKey}";

    private static ApplicationNumber? Amends(IntakeForm form) => ApplicationNumber.TryParse(form.Amends, out var number) ? number : null;
}
