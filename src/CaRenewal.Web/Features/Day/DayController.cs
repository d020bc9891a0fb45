using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Day;

/// <summary>日常: what is wrong first, then what a day, a month, a year came to.</summary>
[Authorize(Policy = Rights.ReadDay)]
public sealed class DayController(DayScreens days, PeriodScreens periods, TimeProvider clock) : Controller
{
    [HttpGet("/day")]
    public async Task<IActionResult> Show(DayFilter filter, CancellationToken cancellation)
    {
        ModelState.Clear();
        return View("Day", await days.ForAsync(filter, cancellation));
    }

    [HttpGet("/day/month")]
    public async Task<IActionResult> Month(string? month, CancellationToken cancellation) =>
        View("Period", await periods.MonthAsync(month, User.Stamp(clock), cancellation));

    [HttpGet("/day/year")]
    public async Task<IActionResult> Year(int year, CancellationToken cancellation)
    {
        ModelState.Clear();
        return View("Period", await periods.YearAsync(year, User.Stamp(clock), cancellation));
    }
}
