using CaRenewal.Core.Applications;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings.Materials;

/// <summary>材料清单 of one kind and business: what is asked for and where it comes from.</summary>
[Route("/settings/materials")]
public sealed class MaterialsController(SettingBook book, SettingPages pages, OfficeRules rules, TimeProvider clock)
    : SettingController(book, pages, clock)
{
    [HttpGet("")]
    public Task<IActionResult> Show(string? kind, string? business, int page = 1) =>
        (kind is not null && kind.Answer<CertificateKind>() is null) || (business is not null && business.Answer<Business>() is null)
            ? Task.FromResult<IActionResult>(NotFound())
            : ListAsync(new RowForm { Kind = kind, Business = business }, page);

    /// <summary>停用 and 恢复.</summary>
    [HttpPost("switches"), Authorize(Policy = Rights.ChangeSettings)]
    public async Task<IActionResult> Switch(SwitchForm form) => form.In(rules) is not { } row
        ? NotFound()
        : await EnterAsync<MaterialSetting>(form, setting => form.On(setting, row), form.List, () => ListAsync(form, 1));

    private Task<IActionResult> ListAsync(RowForm form, int page) => PageAsync("Materials", SettingPart.Materials, page, _ => form);
}
