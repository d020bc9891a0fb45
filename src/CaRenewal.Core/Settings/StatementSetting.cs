using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Settings;

/// <summary>账单格式: which columns of each channel's exported statement say what. A channel that is not among them has no statements to import.</summary>
public sealed record StatementSetting(IReadOnlyList<StatementLayout> Layouts) : ISetting<StatementSetting>
{
    /// <summary>In code points.</summary>
    public const int MostOfName = 30;

    public const int MostNames = 6;

    private static readonly char[] Separators = ['、', ',', '，', '\n'];

    public static SettingPart Part => SettingPart.Statements;

    public static StatementSetting Of(OfficeRules rules) => new(rules.Statements);

    public OfficeRules In(OfficeRules rules) => rules with { Statements = Layouts };

    public IEnumerable<Fault> Faults(OfficeRules rules, DateOnly today) => Layouts.Select((layout, index) => (layout, index))
        .SelectMany(one => WhyRefused(one.layout) is { } sentence ? [new Fault($"{nameof(Layouts)}[{one.index}]", $"{one.layout.Channel}：{sentence}")] : Array.Empty<Fault>());

    public IEnumerable<SettingChange> ChangesIn(OfficeRules rules) => SettingChange.Among(
    [
        .. rules.Statements.Concat(Layouts).Select(layout => layout.Channel).Distinct()
            .Select(channel => ($"{channel}账单", Words(rules.Statements, channel), Words(Layouts, channel))),
    ]);

    /// <summary>惯例: the columns are those that the channel's exports usually have.</summary>
    public static bool IsUsual(OfficeRules rules, string? channel) =>
        rules.Statements.Any(layout => layout.Channel == channel && Words(StatementLayout.Usual, layout.Channel) == Words(rules.Statements, layout.Channel));

    /// <summary>Names of columns, or words in one: one after the other, with 、 or a comma between.</summary>
    /// <param name="what">Name of the field in the fault's sentence.</param>
    public static bool TryParseNames(string? text, string what, out IReadOnlyList<string> names, out string? fault)
    {
        var taken = new List<string>();
        fault = null;
        foreach (var part in (text ?? "").Split(Separators))
        {
            if (!PlainText.TryTake(part, MostOfName, out var name, out var why))
            {
                fault ??= $"{what}{why}";
            }
            else if (name.Length > 0 && !taken.Contains(name))
            {
                taken.Add(name);
            }
        }

        fault ??= taken.Count > MostNames ? $"{what}最多 {MostNames} 个。" : null;
        names = fault is null ? taken : [];
        return fault is null;
    }

    /// <returns>Null where a statement can be read by it.</returns>
    public static string? WhyRefused(StatementLayout layout) => layout switch
    {
        { References.Count: 0 } => "请填写单号列。",
        { Amount: "" } => "请填写金额列。",
        { Time: "" } => "请填写时间列。",
        { KindColumn: null, RefundWords.Count: > 0 } => "填写了退款的字样，请填写写有这些字样的列。",
        { KindColumn: not null, RefundWords.Count: 0 } => "请填写收支列中表示退款的字样。",
        _ when !AreDifferent(layout) => "金额、退款金额、时间、单号须是不同的列。",
        _ => null,
    };

    private static bool AreDifferent(StatementLayout layout)
    {
        string[] names = [.. layout.References, layout.Amount, layout.Time, .. layout.RefundAmount is { } refund ? [refund] : Array.Empty<string>()];
        return names.Distinct().Count() == names.Length;
    }

    private static string Words(IReadOnlyList<StatementLayout> layouts, string channel) => layouts.FirstOrDefault(layout => layout.Channel == channel) switch
    {
        null => "不导入",
        var layout => $"单号 {string.Join('、', layout.References)}；金额 {layout.Amount}；时间 {layout.Time}"
            + (layout.RefundAmount is { } refund ? $"；退款金额 {refund}" : "")
            + (layout.KindColumn is { } kind ? $"；{kind} 为 {string.Join('、', layout.RefundWords)} 是退款" : ""),
    };
}
