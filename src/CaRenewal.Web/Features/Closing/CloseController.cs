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
public sealed class CloseController(DayBook book, CloseDesk desk, Registrar registrar, PointOfService point, TimeProvider clock)
    : ClosingController(registrar, clock)
{
    [HttpGet("/day/close")]
    public async Task<IActionResult> Show(string? date, int print, CancellationToken cancellation)
    {
        ModelState.Clear();
        var screen = await ScreenAsync(DayText.Read(date) ?? Today, cancellation);
        return View("Close", screen with { PrintNow = print is 1 ? screen.Books.Standing?.Paper : null });
    }

    [HttpPost("/day/close"), Authorize(Policy = Rights.CloseDay)]
    public Task<IActionResult> Close(ClosingForm form, CancellationToken cancellation) => EnterAsync(
        form,
        "Close",
        async (turn, day, stamp) => $"{(await desk.CloseAsync(turn, day, stamp)).Number} 已日结，请打印后由经办、复核签名。",
        (day, outcome) => AddressOf(day) + (outcome is EntryOutcome.Saved ? "&print=1" : ""),
        day => AgainAsync(day, new(), cancellation),
        cancellation);

    [HttpPost("/day/reopenings"), Authorize(Policy = Rights.ReopenDay)]
    public Task<IActionResult> Reopen([Bind(Prefix = "Reopening")] ReopeningForm form, CancellationToken cancellation) => EnterAsync(
        form,
        "Reopening",
        async (turn, day, stamp) =>
        {
            await turn.HoldBooksAsync(cancellation);
            var standing = await book.StandingAsync(day, cancellation);
            var reason = "";
            FieldRefused.At(nameof(form.Reason), () => reason = ReasonText.One(form.Reason));
            turn.Cabinet.Add(DayReopening.Of(standing, reason, stamp));
            return $"{DayText.Write(day)} 已重开，原日结单保留；改好后请重新日结。";
        },
        (day, _) => AddressOf(day),
        day => AgainAsync(day, form, cancellation),
        cancellation);

    private static string AddressOf(DateOnly day) => $"~/day/close?date={DayText.Write(day)}";

    private async Task<IActionResult> AgainAsync(DateOnly day, ReopeningForm reopening, CancellationToken cancellation) =>
        View("Close", await ScreenAsync(day, cancellation) with { Reopening = reopening });

    private async Task<CloseScreen> ScreenAsync(DateOnly day, CancellationToken cancellation) =>
        new(await book.ReadAsync(day, point.Channels, cancellation), Today);
}
