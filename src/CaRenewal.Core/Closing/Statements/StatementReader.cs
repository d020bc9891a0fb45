using System.Text;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Closing.Statements;

/// <summary>
/// Reads one channel's statement of one day: what stands before the header line and behind the summary is passed over, everything
/// between must be understood, or nothing is taken.
/// </summary>
public sealed class StatementReader(StatementLayout layout, DateOnly day)
{
    /// <summary>Exports put a dozen lines before the header at most.</summary>
    public const int MostBefore = 50;

    public const int MostLines = 200_000;

    private const int LongestReference = 64;

    /// <summary>With these words a summary begins, or a remark.</summary>
    private static readonly string[] Endings = ["#", "总交易", "总笔数", "总金额", "合计", "总计", "小计", "汇总"];

    private readonly List<StatementLine> read = [];
    private Columns? columns;
    private bool ended;

    /// <param name="others">Of the other channels, to say whose statement it is instead.</param>
    /// <param name="progress">Gets the number of the line, now and then.</param>
    /// <exception cref="RuleBroken">It is not this channel's, not of this day, or a line is not understood; the sentence says which.</exception>
    public IReadOnlyList<StatementLine> Read(ReadOnlyMemory<byte> file, IEnumerable<StatementLayout> others, Action<int>? progress = null)
    {
        var before = new List<IReadOnlyList<string>>();
        var number = 0;
        foreach (var line in StatementText.Lines(file))
        {
            number++;
            if (number % 1000 is 0)
            {
                progress?.Invoke(number);
            }

            Take(line, number, before);
        }

        Rule.Require(columns is not null, WhyNoHeader(before, others));
        return read;
    }

    private void Take(string line, int number, List<IReadOnlyList<string>> before)
    {
        if (string.IsNullOrWhiteSpace(line.Replace(',', ' ')))
        {
            return;
        }

        if (columns is null)
        {
            if (before.Count < MostBefore && CsvLine.Split(line) is { } head)
            {
                before.Add(head);
                columns = Columns.In(head, layout);
            }

            return;
        }

        ended |= Endings.Any(ending => line.AsSpan().TrimStart("\"`\t ").StartsWith(ending, StringComparison.Ordinal));
        var fields = CsvLine.Split(line);
        Rule.Require(fields is null || Columns.In(fields, layout) is null, $"第 {number} 行又是一行表头：一次只能导入一份账单。");
        if (!ended)
        {
            Rule.Require(fields is not null, $"第 {number} 行的引号没有结束：文件可能不完整，请重新导出。");
            Add(fields, columns, number);
        }
    }

    private void Add(IReadOnlyList<string> fields, Columns at, int number)
    {
        Rule.Require(fields.Count >= at.Count || fields.Count > at.Last, $"第 {number} 行只有 {fields.Count} 列，表头有 {at.Count} 列：文件可能不完整，请重新导出。");
        Rule.Require(fields.Skip(at.Count).All(string.IsNullOrEmpty), $"第 {number} 行有 {fields.Count} 列，比表头多：请重新导出。");
        Rule.Require(read.Count < MostLines, $"账单超过 {MostLines} 行，请按日分开导出。");
        var amount = AmountOf(fields, at, number);
        var made = StatementDate.Read(fields[at.Time]);
        Rule.Require(made is not null, $"第 {number} 行的“{layout.Time}”不是日期：{Shown(fields[at.Time])}");
        Rule.Require(made == day, $"第 {number} 行是 {made:yyyy-MM-dd} 的交易，不是 {day:yyyy-MM-dd} 的：请选对日期或文件。");
        var references = at.References.Select(column => ReferenceOf(fields, column, number)).OfType<string>().Distinct().ToList();
        Rule.Require(references.Count > 0, $"第 {number} 行没有“{layout.References[0]}”。");

        // Orders that were opened and never paid move no money.
        if (amount != Money.Zero)
        {
            read.Add(new StatementLine(references, amount));
        }
    }

    private Money AmountOf(IReadOnlyList<string> fields, Columns at, int number)
    {
        var amount = Amount(fields, at.Amount, layout.Amount, number);
        if (at.RefundAmount is { } refunds && fields[refunds].Length > 0)
        {
            var refunded = Amount(fields, refunds, layout.RefundAmount!, number);
            amount -= refunded.Abs();
        }

        return at.Kind is { } kind && amount > Money.Zero && layout.RefundWords.Contains(fields[kind]) ? -amount : amount;
    }

    private static Money Amount(IReadOnlyList<string> fields, int column, string name, int number)
    {
        var amount = StatementAmount.Read(fields[column]);
        Rule.Require(amount is not null, $"第 {number} 行的“{name}”看不懂：{Shown(fields[column])}。金额须写成 1200.00 或 1,200.00。");
        return amount.Value;
    }

    private static string? ReferenceOf(IReadOnlyList<string> fields, int column, int number)
    {
        if (column >= fields.Count || fields[column] is "" or "0" or "-" or "/")
        {
            return null;
        }

        var reference = string.Concat(fields[column].Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();
        Rule.Require(
            reference.Length <= LongestReference && reference.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_'),
            $"第 {number} 行的单号看不懂：{Shown(fields[column])}。单号若成了 4.2E+27 的样子，是用表格软件另存过，请重新导出。");
        return reference;
    }

    private string WhyNoHeader(List<IReadOnlyList<string>> before, IEnumerable<StatementLayout> others)
    {
        var other = others.FirstOrDefault(other => before.Exists(line => Columns.In(line, other) is not null));
        return other is not null
            ? $"这是{other.Channel}的账单，不是{layout.Channel}的。"
            : $"没有找到{layout.Channel}账单的表头：前 {MostBefore} 行里须有一行含列{string.Concat(layout.Columns.Select(column => $"“{column}”"))}。";
    }

    // What is quoted in a sentence is short and holds nothing that a screen would not show.
    private static string Shown(string field)
    {
        var plain = new StringBuilder();
        foreach (var rune in field.EnumerateRunes().Take(20))
        {
            plain.Append(Rune.IsControl(rune) ? "·" : rune.ToString());
        }

        return $"“{plain}”";
    }

    private sealed record Columns(IReadOnlyList<int> References, int Amount, int? RefundAmount, int Time, int? Kind, int Count)
    {
        public int Last => new[] { References[0], Amount, RefundAmount ?? 0, Time, Kind ?? 0 }.Max();

        /// <returns>Null when the line is not the header.</returns>
        public static Columns? In(IReadOnlyList<string> line, StatementLayout layout)
        {
            if (layout.Columns.Any(name => !line.Contains(name)))
            {
                return null;
            }

            var names = line.ToList();
            return new Columns(
                [.. layout.References.Select(name => names.IndexOf(name)).Where(index => index >= 0)],
                names.IndexOf(layout.Amount),
                layout.RefundAmount is { } refund ? names.IndexOf(refund) : null,
                names.IndexOf(layout.Time),
                layout.KindColumn is { } kind ? names.IndexOf(kind) : null,
                line.Count);
        }
    }
}
