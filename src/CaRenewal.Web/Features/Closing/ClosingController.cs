using CaRenewal.Core;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Closing;

/// <summary>
/// Enters something in a day's books: once and whole, then back to a page of the day. A refusal shows the page again with the
/// sentence where the fault is and everything typed.
/// </summary>
public abstract class ClosingController(Registrar registrar, TimeProvider clock) : Controller
{
    protected DateOnly Today => clock.Today();

    /// <summary>Who is at it, now.</summary>
    protected Stamp Hand => User.Stamp(clock);

    protected static string ReconcileOf(DateOnly day) => $"~/day/reconcile?date={DayText.Write(day)}";

    /// <param name="prefix">Name of the form on the page: Totals, Reopening …</param>
    /// <param name="act">The change, and what the page says of it; may run more than once.</param>
    /// <param name="back">Where it leads when it is done.</param>
    /// <param name="again">The page after a refusal; why stands in the model state.</param>
    /// <param name="at">Field at which a broken rule is named; none: above the page.</param>
    protected async Task<IActionResult> EnterAsync(
        ClosingForm form,
        string prefix,
        Func<Turn, DateOnly, Stamp, Task<string>> act,
        Func<DateOnly, EntryOutcome, string> back,
        Func<DateOnly, Task<IActionResult>> again,
        CancellationToken cancellation,
        string at = "")
    {
        if (form.ReadDay() is not { } day)
        {
            return BadRequest();
        }

        try
        {
            var stamp = Hand;
            var entry = await registrar.EnterAsync(Request.Key(form.RequestKey), stamp, turn => act(turn, day, stamp), cancellation);
            TempData["Flash"] = entry.Sentence ?? entry.Answer;
            return new SeeOther(back(day, entry.Outcome));
        }
        catch (SlipOvertaken overtaken)
        {
            ModelState.AddModelError("", overtaken.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }
        catch (FieldRefused refused)
        {
            ModelState.AddModelError($"{prefix}.{refused.Field}", refused.Message);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(at, broken.Message);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return await again(day);
    }
}
