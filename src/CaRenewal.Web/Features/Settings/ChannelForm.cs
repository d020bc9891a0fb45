using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings;

/// <summary>缴费方式, one a line.</summary>
public sealed class ChannelForm : SettingForm
{
    [Field("缴费方式", Required = true, Longest = 200, Hint = "一行一种，按 F7 换用的先后排列；第一种是默认。")]
    public string? Channels { get; set; }

    public static ChannelForm Of(OfficeRules rules) => new() { Channels = string.Join('\n', rules.Point.Channels) };

    /// <summary>What was typed and validated.</summary>
    public ChannelSetting ToSetting() => new(Channels.Take<IReadOnlyList<string>>(ChannelSetting.TryParse));
}
