using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings.Prices;

/// <summary>收费标准: what is in force, what is planned, what was. A planned edition is taken back until its day begins.</summary>
[Route("/settings/prices")]
public sealed class PricesController(SettingBook book, SettingPages pages, TimeProvider clock) : SettingController(book, pages, clock)
{
    [HttpGet("")]
    public Task<IActionResult> Show(int page = 1) => ListAsync(page);

    [HttpPost("withdrawals"), Authorize(Policy = Rights.ChangeSettings)]
    public async Task<IActionResult> Withdraw(WithdrawalForm form) => form.From.Day() is not { } from
        ? BadRequest()
        : await EnterAsync<PriceSetting>(form, setting => setting.Without(from), "~/settings/prices", () => ListAsync(1));

    private Task<IActionResult> ListAsync(int page)
    {
        ViewData["Today"] = Today;
        return PageAsync("Prices", SettingPart.Prices, page, _ => new WithdrawalForm());
    }
}
