using CaRenewal.Core.Settings;

namespace CaRenewal.Web.Features.Settings;

/// <summary>账单格式: the window's channels in their order, and whichever else has a layout.</summary>
public sealed class StatementLayoutForm : SettingForm
{
    public List<LayoutForm> Layouts { get; set => field = [.. (value ?? []).Select(row => row ?? new())]; } = [];

    public static StatementLayoutForm Of(OfficeRules rules) => new()
    {
        Layouts =
        [
            .. rules.Point.Channels.Concat(rules.Statements.Select(layout => layout.Channel)).Distinct()
                .Select(channel => LayoutForm.Of(channel, rules.Statements.FirstOrDefault(layout => layout.Channel == channel))),
        ],
    };

    /// <summary>What was typed, for the channels of now.</summary>
    public StatementLayoutForm Over(OfficeRules rules)
    {
        var now = Of(rules);
        now.Layouts = [.. now.Layouts.Select(row => Layouts.Find(typed => typed.Channel == row.Channel) ?? row)];
        return now;
    }

    /// <summary>What was typed and validated.</summary>
    public StatementSetting ToSetting() => new([.. Layouts.Where(row => !row.IsEmpty).Select(row => row.ToLayout())]);
}
