using CaRenewal.Web.Features.IdReader;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>F4 with a reader that answers the page: what it said is judged by the rules that judge what is typed.</summary>
[Authorize(Policy = Rights.TakeIn)]
public sealed class CardController(CardReading cards) : Controller
{
    /// <param name="at">Id of the field that had the focus.</param>
    /// <param name="said">The reader's answer.</param>
    [HttpPost("/intake/card")]
    public IActionResult Read(IntakeForm form, [FromForm(Name = "At")] string? at, [FromForm(Name = "Said")] string? said) =>
        Json(cards.Answer(form, at, ReaderAnswer.Read(said)));
}
