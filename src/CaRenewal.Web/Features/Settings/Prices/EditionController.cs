using CaRenewal.Core.Fees;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings.Prices;

/// <summary>A new edition: typed, looked at beside today's, confirmed.</summary>
[Route("/settings/prices")]
public sealed class EditionController(SettingBook book, SettingPages pages, FeeSchedule fees, TimeProvider clock)
    : SettingController(book, pages, clock)
{
    // In force, so nothing can change it between the pages.
    private FeeEdition Pattern => fees.InForceOn(Today);

    [HttpGet("new"), Authorize(Policy = Rights.ChangeSettings)]
    public Task<IActionResult> New() => FormAsync(PriceForm.Of(Pattern));

    /// <summary>Back from the preview, with everything typed.</summary>
    [HttpPost("new"), Authorize(Policy = Rights.ChangeSettings)]
    public Task<IActionResult> Edit(PriceForm form)
    {
        ModelState.Clear();
        return FormAsync(form.InForm(Pattern));
    }

    /// <summary>Nothing is saved yet.</summary>
    [HttpPost("preview"), Authorize(Policy = Rights.ChangeSettings)]
    public Task<IActionResult> Preview(PriceForm form)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return FormAsync(form.InForm(Pattern));
        }

        return PageAsync("Preview", SettingPart.Prices, 1, rules => Shown(form, rules, form.ToEdition(Pattern)));
    }

    [HttpPost(""), Authorize(Policy = Rights.ChangeSettings)]
    public Task<IActionResult> Plan(PriceForm form) => EnterAsync<PriceSetting>(
        form, setting => setting.With(form.ToEdition(Pattern)), "~/settings/prices", () => FormAsync(form.InForm(Pattern)));

    private Task<IActionResult> FormAsync(PriceForm form) => PageAsync("Edition", SettingPart.Prices, 1, rules => Shown(form, rules));

    private PriceForm Shown(PriceForm form, OfficeRules rules, FeeEdition? typed = null)
    {
        ViewData["PriceTable"] = PriceTable.Of(rules, Today, typed);
        return form;
    }
}
