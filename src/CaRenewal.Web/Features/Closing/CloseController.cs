using CaRenewal.Core;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Notice;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Closing;

/// <summary>日结 of a day, and 重开.</summary>
[Authorize(Policy = Rights.ReadBooks)]
public sealed class CloseController(DayBook book, CloseDesk desk, Registrar registrar, PointOfService point, TimeProvider clock) : Controller
{
    [HttpGet("/day/close")]
    public async Task<IActionResult> Show(string? date, int print, CancellationToken cancellation)
    {
        ModelState.Clear();
        var screen = await ScreenAsync(DayText.Read(date) ?? clock.Today(), cancellation);
        return View("Close", screen with { PrintNow = print is 1 ? screen.Books.Standing?.Paper : null });
    }

    [HttpPost("/day/close"), Authorize(Policy = Rights.CloseDay)]
    public Task<IActionResult> Close(CloseForm form, CancellationToken cancellation) => EnterAsync(
        form, "&print=1", async (turn, day, stamp) => $"{(await desk.CloseAsync(turn, day, stamp)).Number} 已日结，请打印后由经办、复核签名。", cancellation);

    [HttpPost("/day/reopenings"), Authorize(Policy = Rights.ReopenDay)]
    public Task<IActionResult> Reopen([Bind(Prefix = "Reopening")] ReopeningForm form, CancellationToken cancellation) => EnterAsync(
        form,
        "",
        async (turn, day, stamp) =>
        {
            await turn.HoldBooksAsync(cancellation);
            var standing = await book.StandingAsync(day, cancellation);
            var reason = "";
            FieldRefused.At("Reopening.Reason", () => reason = ReasonText.One(form.Reason));
            turn.Cabinet.Add(DayReopening.Of(standing, reason, stamp));
            return $"{DayText.Write(day)} 已重开，原日结单保留；改好后请重新日结。";
        },
        cancellation);

    private async Task<IActionResult> EnterAsync(
        ClosingForm form, string query, Func<Turn, DateOnly, Stamp, Task<string>> act, CancellationToken cancellation)
    {
        if (form.RequestKey == Guid.Empty || DayText.Read(form.Date) is not { } day)
        {
            return BadRequest();
        }

        try
        {
            var stamp = User.Stamp(clock);
            var entry = await registrar.EnterAsync(Request.Key(form.RequestKey), stamp, turn => act(turn, day, stamp), cancellation);
            TempData["Flash"] = entry.Sentence ?? entry.Answer;
            return new SeeOther($"~/day/close?date={DayText.Write(day)}{(entry.Outcome is EntryOutcome.Saved ? query : "")}");
        }
        catch (FieldRefused refused)
        {
            ModelState.AddModelError(refused.Field, refused.Message);
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError("", broken.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var screen = await ScreenAsync(day, cancellation);
        return View("Close", screen with { Reopening = form as ReopeningForm ?? new() });
    }

    private async Task<CloseScreen> ScreenAsync(DateOnly day, CancellationToken cancellation) =>
        new(await book.ReadAsync(day, point.Channels, cancellation), clock.Today());
}
