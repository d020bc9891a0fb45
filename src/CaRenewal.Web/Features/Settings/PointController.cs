using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings;

/// <summary>受理点: where the window is, when it is open, how its applications are numbered.</summary>
[Route("/settings/point")]
public sealed class PointController(SettingBook book, SettingPages pages, TimeProvider clock) : SettingController(book, pages, clock)
{
    [HttpGet("")]
    public Task<IActionResult> Show(int page = 1) => PageAsync("Point", SettingPart.Point, page, PointForm.Of);

    [HttpPost(""), Authorize(Policy = Rights.ChangeSettings)]
    public Task<IActionResult> Set(PointForm form) => EnterAsync<PointSetting>(
        form, _ => form.ToSetting(), "~/settings/point", () => PageAsync("Point", SettingPart.Point, 1, _ => form));
}
