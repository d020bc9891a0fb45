using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings;

/// <summary>The columns of one channel's statement; left empty, that channel has none to import.</summary>
public sealed class LayoutForm
{
    private const int Longest = 200;

    public string? Channel { get; set; }

    [Field("单号列", Longest = Longest, Hint = "多列用顿号分开，第一列必有。")]
    public string? References { get; set; }

    [Field("金额列", Longest = StatementSetting.MostOfName)]
    public string? Amount { get; set; }

    [Field("时间列", Longest = StatementSetting.MostOfName)]
    public string? Time { get; set; }

    [Field("退款金额列", Longest = StatementSetting.MostOfName, Hint = "退款写成负数的不填。")]
    public string? RefundAmount { get; set; }

    [Field("收支列", Longest = StatementSetting.MostOfName, Hint = "用字样区分退款的才填。")]
    public string? KindColumn { get; set; }

    [Field("表示退款的字样", Longest = Longest, Hint = "用顿号分开。")]
    public string? RefundWords { get; set; }

    public bool IsEmpty => new[] { References, Amount, Time, RefundAmount, KindColumn, RefundWords }.All(string.IsNullOrWhiteSpace);

    /// <summary>Each field by itself; whether they fit together is another question.</summary>
    public bool CanBeRead => new[] { References, RefundWords }.All(names => SettingFields.Names("")(names, out _, out _))
        && new[] { Amount, Time, RefundAmount, KindColumn }.All(name => SettingFields.Name("")(name, out _, out _));

    public static LayoutForm Of(string channel, StatementLayout? layout) => new()
    {
        Channel = channel,
        References = string.Join('、', layout?.References ?? []),
        Amount = layout?.Amount,
        Time = layout?.Time,
        RefundAmount = layout?.RefundAmount,
        KindColumn = layout?.KindColumn,
        RefundWords = string.Join('、', layout?.RefundWords ?? []),
    };

    /// <summary>What was typed and validated.</summary>
    public StatementLayout ToLayout() => new()
    {
        Channel = Channel ?? "",
        References = References.Take(SettingFields.Names("")),
        Amount = Amount.Take(SettingFields.Name("")),
        Time = Time.Take(SettingFields.Name("")),
        RefundAmount = RefundAmount.Take(SettingFields.Name("")).OrNothing(),
        KindColumn = KindColumn.Take(SettingFields.Name("")).OrNothing(),
        RefundWords = RefundWords.Take(SettingFields.Names("")),
    };
}
