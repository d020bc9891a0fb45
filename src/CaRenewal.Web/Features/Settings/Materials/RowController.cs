using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings.Materials;

/// <summary>One row of the house (惯例), worded otherwise. Rows of the notice and printed papers have no such page.</summary>
[Route("/settings/materials/row")]
public sealed class RowController(SettingBook book, SettingPages pages, OfficeRules rules, TimeProvider clock)
    : SettingController(book, pages, clock)
{
    [HttpGet("")]
    public Task<IActionResult> Show(string? kind, string? business, string? code, [FromQuery(Name = "case")] string? @case) =>
        FormAsync(new NeedForm { Kind = kind, Business = business, Code = code, Case = @case });

    [HttpPost(""), Authorize(Policy = Rights.ChangeSettings)]
    public async Task<IActionResult> Set(NeedForm form) => form.In(rules) is not { } row
        ? NotFound()
        : await EnterAsync<MaterialSetting>(form, setting => setting.With(form.ToChange(row)), form.List, () => row.CanBeReworded ? FormAsync(form) : ListAsync(form));

    /// <summary>恢复惯例: as the house's data has it.</summary>
    [HttpPost("original"), Authorize(Policy = Rights.ChangeSettings)]
    public async Task<IActionResult> PutBack(RowForm form) => form.In(rules) is not { } row
        ? NotFound()
        : await EnterAsync<MaterialSetting>(
            form,
            setting => setting.WithOriginal(row.Need),
            form.List,
            () => ListAsync(form));

    private Task<IActionResult> FormAsync(NeedForm form) => PageAsync("Row", SettingPart.Materials, 1, form.Filled);

    private Task<IActionResult> ListAsync(RowForm form) => PageAsync("Materials", SettingPart.Materials, 1, _ => form);
}
