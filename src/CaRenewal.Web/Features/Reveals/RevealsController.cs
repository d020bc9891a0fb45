using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Core.Reveals;
using CaRenewal.Core.Words;
using CaRenewal.Data.Audit;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Features.Customers;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Reveals;

/// <summary>
/// 显示: one person's values, once. They stand in the answer to the form alone, so that no address, no redirect and no cache
/// holds them, and only after who looked, at whom and why is written down.
/// </summary>
[Authorize(Policy = Rights.Read)]
public sealed class RevealsController(ApplicationScreens applications, CustomerScreens customers, AccessLog record, TimeProvider clock) : Controller
{
    // After a log-in in between, and for who asks for the page again by its address: back to the masks.
    [HttpGet("/applications/{no}/reveals")]
    public IActionResult OfApplication(string no) => ApplicationNumber.TryParse(no, out var number) ? new SeeOther($"~/applications/{number}") : NotFound();

    [HttpGet("/customers/{id:guid}/reveals")]
    public IActionResult OfCustomer(Guid id) => new SeeOther($"~/customers/{id}");

    [HttpPost("/applications/{no}/reveals")]
    [RecordsAccess(AuditKind.ApplicationViewed, "no")]
    public async Task<IActionResult> OfApplication(string no, [Bind(Prefix = "Reveal")] RevealForm form, CancellationToken cancellation)
    {
        if (!ApplicationNumber.TryParse(no, out var number) || await applications.ForAsync(number, cancellation) is not { } screen)
        {
            return NotFound();
        }

        if (screen.IsInHand)
        {
            return new SeeOther($"~/applications/{number}");
        }

        var shown = await RevealAsync(screen.Shown, form, number.Text, cancellation);
        return shown is null ? BadRequest() : Shown("/Features/Applications/Show.cshtml", screen with { Shown = shown, Reveal = form, Posted = "Reveal" });
    }

    [HttpPost("/customers/{id:guid}/reveals")]
    [RecordsAccess(AuditKind.CustomerViewed, "id")]
    public async Task<IActionResult> OfCustomer(Guid id, [Bind(Prefix = "Reveal")] RevealForm form, CancellationToken cancellation)
    {
        if (await customers.ForAsync(id, cancellation) is not { } screen)
        {
            return NotFound();
        }

        var shown = await RevealAsync(screen.Shown, form, $"{id}", cancellation);
        return shown is null ? BadRequest() : Shown("/Features/Customers/Customer.cshtml", screen with { Shown = shown, Reveal = form });
    }

    // What is missing, for a script; a browser gets the page again.
    private IActionResult Shown(string page, object screen) => !ModelState.IsValid && Request.WantsJson() ? ModelState.ToProblem() : View(page, screen);

    /// <returns>The part opened and recorded, or with what is missing in the model state; null where no page has such a button.</returns>
    private async Task<ShownParticulars?> RevealAsync(ShownParticulars masked, RevealForm form, string subject, CancellationToken cancellation)
    {
        if (form.ReadPart() is not { } part || !masked.Has(part))
        {
            return null;
        }

        if (!RevealReason.TryTake(form.ReadPurpose(), form.Words, out var reason, out var fault))
        {
            ModelState.AddModelError($"Reveal.{fault.At}", fault.Sentence);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return masked;
        }

        await record.RecordAsync(
            AuditKind.ValueRevealed, User.Stamp(clock), subject, AuditDetails.Write(("显示", part.Word())), reason.Text, cancellation);
        return masked with { Open = part, Reason = reason.Text };
    }
}
