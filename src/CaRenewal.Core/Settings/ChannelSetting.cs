using System.Diagnostics.CodeAnalysis;
using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Settings;

/// <summary>缴费方式, in the order in which F7 offers them. Payments made another way keep its name; cash is none, for the notice takes none.</summary>
public sealed record ChannelSetting(IReadOnlyList<string> Channels) : ISetting<ChannelSetting>
{
    public const int MostChannels = 8;

    /// <summary>In code points: what a column of the receipt holds.</summary>
    public const int MostOfName = 12;

    private const string NoCash = "不收取现金（公告 四．收费标准），不能加入缴费方式。";

    private static readonly string[] CashWords = ["现金", "现钞", "现款", "纸币", "CASH"];

    public static SettingPart Part => SettingPart.Channels;

    public static ChannelSetting Of(OfficeRules rules) => new(rules.Point.Channels);

    public OfficeRules In(OfficeRules rules) => rules with { Point = (rules.Point with { Channels = Channels }).Check() };

    public IEnumerable<Fault> Faults(OfficeRules rules, DateOnly today) =>
        WhyRefused(Channels) is { } sentence ? [new Fault(nameof(Channels), sentence)] : [];

    public IEnumerable<SettingChange> ChangesIn(OfficeRules rules) =>
        SettingChange.Among(("缴费方式", string.Join("、", rules.Point.Channels), string.Join("、", Channels)));

    /// <summary>One name a line.</summary>
    public static bool TryParse(string? lines, [NotNullWhen(true)] out IReadOnlyList<string>? channels, [NotNullWhen(false)] out string? fault)
    {
        var names = new List<string>();
        fault = null;
        foreach (var line in (lines ?? "").Split('\n'))
        {
            if (!PlainText.TryTake(line, MostOfName, out var name, out var why))
            {
                fault ??= $"缴费方式{why}";
            }
            else if (name.Length > 0)
            {
                names.Add(name);
            }
        }

        fault ??= WhyRefused(names);
        channels = fault is null ? names : null;
        return fault is null;
    }

    private static string? WhyRefused(IReadOnlyList<string> names) => names switch
    {
        [] => "请至少填写一种缴费方式。",
        { Count: > MostChannels } => $"缴费方式最多 {MostChannels} 种。",
        _ when names.Any(IsCash) => NoCash,
        _ when names.Distinct().Count() < names.Count => "同一种缴费方式只能填写一次。",
        _ => null,
    };

    private static bool IsCash(string name)
    {
        var folded = string.Concat(name.Folded().ToUpperInvariant().Where(character => !char.IsWhiteSpace(character)));
        return CashWords.Any(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
