using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>What a submission that was not taken is answered with: the page with everything typed, or the same sentences as JSON.</summary>
internal static class IntakeAnswers
{
    /// <returns>Null when it was not taken; why stands in the model state.</returns>
    /// <exception cref="ChangedMeanwhile">Someone else was faster with an amendment.</exception>
    public static async Task<Entry?> TryAsync(
        this Controller controller, IntakeForm form, Questions questions, Registration registration, ApplicationNumber? amends, TimeProvider clock)
    {
        var state = controller.ModelState;
        if (!state.IsValid)
        {
            return null;
        }

        try
        {
            var stamp = controller.User.Stamp(clock);
            var submission = form.ToSubmission(stamp.At.BusinessDay(), questions.Stationery);
            var faults = await questions.AskAsync(form, submission, amends);
            if (faults.Count is 0)
            {
                return await registration.EnterAsync(form, submission, amends, controller.User.StaffId(), stamp);
            }

            // A form that arrives twice must not be asked about the application that it made itself.
            if (await registration.FindAsync(form) is { } earlier)
            {
                return earlier;
            }

            foreach (var fault in faults)
            {
                state.AddModelError(fault.At, fault.Sentence);
            }
        }
        catch (DraftHeld held)
        {
            state.Hold(form, held);
        }
        catch (RuleBroken broken)
        {
            state.AddModelError("", broken.Message);
        }

        return null;
    }

    /// <summary>Only now that it was said may the page go on: over what the other window saved, or under a key of its own.</summary>
    public static void Hold(this ModelStateDictionary state, IntakeForm form, DraftHeld held)
    {
        form.RequestKey = held.Version is null ? null : form.RequestKey;
        form.DraftVersion = $"{held.Version}";
        state.AddModelError("", held.Message);
    }

    public static async Task<IActionResult> AgainAsync(
        this Controller controller, IntakeScreens screens, IntakeForm form, PreviousApplication? was, ApplicationNumber? amends = null)
    {
        if (!Guid.TryParse(form.RequestKey, out _))
        {
            form.RequestKey = Guid.NewGuid().ToString("N");
        }

        await screens.ShowAsync(controller.ViewData, form, was, amends);
        return controller.Request.WantsJson() ? controller.ModelState.ToProblem() : controller.View("Intake", form);
    }
}
