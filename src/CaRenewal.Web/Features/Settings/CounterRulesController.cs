using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings;

/// <summary>办理规则: days, switches, the printer.</summary>
[Route("/settings/counter")]
public sealed class CounterRulesController(SettingBook book, SettingPages pages, TimeProvider clock) : SettingController(book, pages, clock)
{
    [HttpGet("")]
    public Task<IActionResult> Show(int page = 1) => PageAsync("Counter", SettingPart.Counter, page, CounterForm.Of);

    [HttpPost(""), Authorize(Policy = Rights.ChangeSettings)]
    public Task<IActionResult> Set(CounterForm form) => EnterAsync<CounterRules>(
        form, _ => form.ToSetting(), "~/settings/counter", () => PageAsync("Counter", SettingPart.Counter, 1, _ => form));
}
