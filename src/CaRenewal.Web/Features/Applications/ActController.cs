using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaRenewal.Web.Features.Applications;

/// <summary>
/// An act on one application: entered once and whole, then back to its page. A refusal shows the page again with the sentence
/// where the fault is and everything typed; so does a change that someone else made meanwhile, naming who, what and when.
/// </summary>
[Authorize(Policy = Rights.TakeIn)]
[RecordsAccess(AuditKind.ApplicationViewed, "no")]
public abstract class ActController(ApplicationScreens screens, Registrar registrar, TimeProvider clock) : Controller
{
    private const string Page = "/Features/Applications/Show.cshtml";

    /// <param name="no">受理单号 from the address.</param>
    /// <param name="prefix">Name of the form on the page: Finish, Return …</param>
    /// <param name="form">What was posted.</param>
    /// <param name="act">The change; may run more than once.</param>
    /// <param name="told">What the page says when it is done.</param>
    /// <param name="query">What is added to the page's address.</param>
    protected async Task<IActionResult> EnterAsync(
        string no,
        string prefix,
        ActForm form,
        Func<Turn, CertificateApplication, Stamp, Task> act,
        Func<CertificateApplication, string> told,
        Func<string>? query = null)
    {
        if (!ApplicationNumber.TryParse(no, out var number))
        {
            return NotFound();
        }

        if (form.RequestKey == Guid.Empty || form.Version < 1)
        {
            return BadRequest();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(number, prefix, form, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            var done = "";
            var stamp = User.Stamp(clock);
            var entry = await registrar.EnterAsync(Request.Key(form.RequestKey), stamp, async turn =>
            {
                var application = await turn.LoadAsync(number, form.Version) ?? throw new NoSuchApplication();
                await act(turn, application, stamp);
                done = told(application);
                return number.Text;
            });
            TempData["Flash"] = entry.Sentence ?? done;
            return new SeeOther($"~/applications/{number}{query?.Invoke()}");
        }
        catch (NoSuchApplication)
        {
            return NotFound();
        }
        catch (ChangedMeanwhile changed)
        {
            ModelState.AddModelError("", changed.Message);
            return await AgainAsync(number, prefix, form, StatusCodes.Status409Conflict);
        }
        catch (FieldRefused refused)
        {
            ModelState.AddModelError($"{prefix}.{refused.Field}", refused.Message);
            return await AgainAsync(number, prefix, form, StatusCodes.Status422UnprocessableEntity);
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError("", broken.Message);
            return await AgainAsync(number, prefix, form, StatusCodes.Status422UnprocessableEntity);
        }
    }

    /// <summary>The page after a refusal, with everything typed; why stands in the model state.</summary>
    protected virtual async Task<IActionResult> AgainAsync(ApplicationNumber number, string prefix, ActForm form, int status)
    {
        if (await screens.ForAsync(number) is not { } screen)
        {
            return NotFound();
        }

        HttpContext.ConcernApplication(screen.Application);
        if (Request.WantsJson())
        {
            return ModelState.ToProblem(status is StatusCodes.Status422UnprocessableEntity ? StatusCodes.Status400BadRequest : status);
        }

        Response.StatusCode = status;
        return View(Page, screen.With(prefix, form));
    }

    private sealed class NoSuchApplication : Exception;
}
