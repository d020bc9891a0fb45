using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings;

/// <summary>账单格式.</summary>
[Route("/settings/statements")]
public sealed class StatementLayoutsController(SettingBook book, SettingPages pages, TimeProvider clock) : SettingController(book, pages, clock)
{
    [HttpGet("")]
    public Task<IActionResult> Show(int page = 1) => PageAsync("Statements", SettingPart.Statements, page, StatementLayoutForm.Of);

    [HttpPost(""), Authorize(Policy = Rights.ChangeSettings)]
    public Task<IActionResult> Set(StatementLayoutForm form) => EnterAsync<StatementSetting>(
        form, _ => form.ToSetting(), "~/settings/statements", () => PageAsync("Statements", SettingPart.Statements, 1, form.Over));
}
