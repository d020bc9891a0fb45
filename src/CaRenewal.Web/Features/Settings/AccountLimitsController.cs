using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings;

/// <summary>账号安全, for administrators.</summary>
[Route("/settings/accounts")]
public sealed class AccountLimitsController(SettingBook book, SettingPages pages, TimeProvider clock) : SettingController(book, pages, clock)
{
    [HttpGet("")]
    public Task<IActionResult> Show(int page = 1) => PageAsync("Accounts", SettingPart.Accounts, page, AccountForm.Of);

    [HttpPost(""), Authorize(Policy = Rights.ChangeAccountLimits)]
    public Task<IActionResult> Set(AccountForm form) => EnterAsync<AccountLimits>(
        form, _ => form.ToSetting(), "~/settings/accounts", () => PageAsync("Accounts", SettingPart.Accounts, 1, _ => form));
}
