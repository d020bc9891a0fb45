using CaRenewal.Core.Applications;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings.Materials;

/// <summary>Materials that the window asks for of its own accord.</summary>
[Route("/settings/materials/items")]
public sealed class ItemsController(SettingBook book, SettingPages pages, OfficeRules rules, TimeProvider clock)
    : SettingController(book, pages, clock)
{
    /// <param name="kind">Of the list from which it was opened.</param>
    /// <param name="business">Of the list from which it was opened.</param>
    [HttpGet("new"), Authorize(Policy = Rights.ChangeSettings)]
    public Task<IActionResult> New(string? kind, string? business) => FormAsync(_ => ItemForm.New(kind, business));

    [HttpPost(""), Authorize(Policy = Rights.ChangeSettings)]
    public Task<IActionResult> Add(ItemForm form) => EnterAsync<MaterialSetting>(
        form, setting => setting.With(form.ToItem(setting.NextCode)), ListOf(form), () => FormAsync(_ => form));

    [HttpGet("{code}")]
    public Task<IActionResult> Show(string code) => FormAsync(known => ItemForm.Of(known, code));

    [HttpPost("{code}"), Authorize(Policy = Rights.ChangeSettings)]
    public async Task<IActionResult> Set(string code, ItemForm form)
    {
        form.Code = code;
        return rules.Checklist.House.Items.FirstOrDefault(item => item.Code == code) is not { } item
            ? NotFound()
            : await EnterAsync<MaterialSetting>(
                form, setting => setting.With(form.ToItem(code) with { Off = item.Off }), ListOf(form), () => FormAsync(_ => form));
    }

    private Task<IActionResult> FormAsync(Func<OfficeRules, ItemForm?> fill) => PageAsync("Item", SettingPart.Materials, 1, fill);

    // The first list on which it stands now.
    private static string ListOf(ItemForm form) => RowForm.ListOf(
        form.For.Select(kind => kind.Answer<CertificateKind>()).FirstOrDefault(kind => kind is not null) ?? CertificateKind.Unit,
        form.Businesses.Select(business => business.Answer<Business>()).FirstOrDefault(business => business is not null) ?? Business.Renew);
}
