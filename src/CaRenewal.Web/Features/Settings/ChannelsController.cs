using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings;

/// <summary>缴费方式.</summary>
[Route("/settings/channels")]
public sealed class ChannelsController(SettingBook book, SettingPages pages, TimeProvider clock) : SettingController(book, pages, clock)
{
    [HttpGet("")]
    public Task<IActionResult> Show(int page = 1) => PageAsync("Channels", SettingPart.Channels, page, ChannelForm.Of);

    [HttpPost(""), Authorize(Policy = Rights.ChangeSettings)]
    public Task<IActionResult> Set(ChannelForm form) => EnterAsync<ChannelSetting>(
        form, _ => form.ToSetting(), "~/settings/channels", () => PageAsync("Channels", SettingPart.Channels, 1, _ => form));
}
