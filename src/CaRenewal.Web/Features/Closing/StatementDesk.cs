using CaRenewal.Core;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Fees;
using CaRenewal.Data;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Closing;

/// <summary>Takes a statement in and matches it; what differs becomes entries of the current day that cite the statement's.</summary>
public sealed class StatementDesk(CabinetContext cabinet, DayBook book)
{
    /// <summary>More do not come from mistakes of one day but from another merchant's file.</summary>
    public const int MostDifferences = 1000;

    /// <exception cref="RuleBroken">
    /// The same file is there already, or another one of that channel and day that it does not name to replace; the day is not over, or
    /// the file is about somebody else's money.
    /// </exception>
    public async Task<string> ImportAsync(Turn turn, StatementOrder order, IReadOnlyList<StatementLine> lines, CancellationToken cancellation)
    {
        var (day, stamp) = (order.Day, order.Stamp);
        Rule.Require(day < stamp.At.BusinessDay(), "账单次日才完整，请在次日导入。");
        await turn.HoldBooksAsync(cancellation);
        var version = await VersionOfAsync(order, cancellation);
        var found = await FindAsync(order.Layout.Channel, day, lines, cancellation);
        Rule.Require(found.Count <= MostDifferences, $"账单与账面有 {found.Count} 笔对不上，可能不是本受理点的账单，没有导入。");

        var statement = new StoredStatement
        {
            Id = Guid.CreateVersion7(),
            Channel = order.Layout.Channel,
            Day = day,
            Version = version,
            Reason = order.Replaces?.Reason,
            FileHash = order.FileHash,
            LineCount = lines.Count,
            Net = lines.Sum(line => line.Amount),
            Content = StatementLines.Write(lines),
            Stamp = stamp,
        };
        turn.Cabinet.Add(statement);
        var change = await EnterAsync(turn, statement, found, isReplacing: version > 1, stamp, cancellation);
        var done = version is 1 ? "导入" : $"替换（第 {version} 版）";
        return $"{statement.Channel} {day:yyyy-MM-dd} 账单已{done}：{lines.Count} 笔 {statement.Net} 元，{Differing(found.Count, change.Open)}。";
    }

    /// <summary>重新核对: what agrees by now is mended, what differs newly is added.</summary>
    /// <returns>What the page says; null when there is no such statement.</returns>
    public async Task<string?> MatchAgainAsync(Turn turn, Guid id, Stamp stamp, CancellationToken cancellation)
    {
        await turn.HoldBooksAsync(cancellation);
        if (await cabinet.Statements.AsNoTracking().SingleOrDefaultAsync(statement => statement.Id == id, cancellation) is not { } statement)
        {
            return null;
        }

        var newest = (await StandingAsync(statement.Channel, statement.Day, cancellation))!;
        Rule.Require(newest.Id == id, Overtaken(newest));
        var found = await FindAsync(statement.Channel, statement.Day, StatementLines.Read(statement.Content), cancellation);
        var change = await EnterAsync(turn, statement, found, isReplacing: false, stamp, cancellation);
        return (change.Gone.Count, change.Added.Count) switch
        {
            (0, 0) => "重新核对完毕，没有变化。",
            (var gone, 0) => $"重新核对完毕，{gone} 笔差异已更正。",
            (0, var more) => $"重新核对完毕，新增 {more} 笔差异待处理。",
            var (gone, more) => $"重新核对完毕，{gone} 笔差异已更正，新增 {more} 笔差异待处理。",
        };
    }

    private static string Differing(int found, int open) => (found, open) switch
    {
        (0, _) => "全部相符",
        (_, 0) => $"{found} 笔差异，均已说明",
        _ when found == open => $"{found} 笔差异待处理",
        _ => $"{found} 笔差异，其中 {open} 笔待处理",
    };

    /// <summary>Differences are entries of the day on which they are found, and a closed day takes none.</summary>
    private async Task RequireTodayOpenAsync(int found, Stamp stamp, CancellationToken cancellation)
    {
        var today = stamp.At.BusinessDay();
        Rule.Require(
            !await book.IsClosedAsync(today, cancellation),
            $"有 {found} 笔差异须记入今天的账，而今天（{today:yyyy-MM-dd}）已日结：没有保存，请下一个工作日再办。");
    }

    /// <summary>The first of its channel and day, or the next behind the one that it replaces: nobody replaces what they have not seen.</summary>
    private async Task<int> VersionOfAsync(StatementOrder order, CancellationToken cancellation)
    {
        var (channel, day) = (order.Layout.Channel, order.Day);
        var same = await cabinet.StandingStatements()
            .Where(statement => statement.FileHash == order.FileHash)
            .Select(statement => new { statement.Channel, statement.Day, statement.Stamp })
            .SingleOrDefaultAsync(cancellation);
        Rule.Require(same is null, $"这份文件已由{same?.Stamp.Name}于 {same?.Stamp.At.OnOfficeClock():M月d日 HH:mm} 导入（{same?.Channel} {same?.Day:yyyy-MM-dd}），未重复导入。");
        var newest = await StandingAsync(channel, day, cancellation);
        Rule.Require(newest is null || order.Replaces is not null, $"{channel} {day:yyyy-MM-dd} 的账单已导入过另一份文件，请核对；那份导错了的，请在它旁边点“替换”。");
        Rule.Require(newest?.Id == order.Replaces?.Statement, Overtaken(newest));
        return 1 + (newest?.Version ?? 0);
    }

    private static string Overtaken(ImportedStatement? newest) => newest is null
        ? "要替换的账单不在这一天，请重新打开对账页。"
        : $"这份账单已由{newest.Stamp.Name}于 {newest.Stamp.At.OnOfficeClock():M月d日 HH:mm} 替换，请重新打开对账页。";

    private Task<ImportedStatement?> StandingAsync(string channel, DateOnly day, CancellationToken cancellation) => cabinet.StandingStatements()
        .Where(statement => statement.Day == day && statement.Channel == channel)
        .Select(ImportedStatement.Of)
        .SingleOrDefaultAsync(cancellation);

    private async Task<List<FoundDifference>> FindAsync(string channel, DateOnly day, IReadOnlyList<StatementLine> lines, CancellationToken cancellation)
    {
        var payments = await book.PaymentsOfAsync(day, channel, cancellation);
        var here = payments.Select(payment => payment.Id).ToHashSet();
        var taken = payments.Select(payment => payment.Takes).OfType<Guid>().Where(id => !here.Contains(id)).ToList();
        var earlier = taken.Count is 0
            ? []
            : await cabinet.Payments.AsNoTracking().Where(payment => taken.Contains(payment.Id)).ToDictionaryAsync(payment => payment.Id, payment => payment.Reference, cancellation);
        return [.. StatementMatch.Find(lines, payments, earlier)];
    }

    /// <summary>Differences belong to channel and day, whichever version told of them; new ones become entries of today.</summary>
    private async Task<DifferenceChange> EnterAsync(
        Turn turn, StoredStatement statement, List<FoundDifference> found, bool isReplacing, Stamp stamp, CancellationToken cancellation)
    {
        var known = await cabinet.Differences
            .Where(difference => difference.Day == statement.Day && difference.Channel == statement.Channel)
            .ToListAsync(cancellation);
        var change = DifferenceChange.Between(found, known);
        foreach (var gone in change.Gone)
        {
            gone.Mend(isReplacing, stamp);
        }

        if (change.Added.Count is 0)
        {
            return change;
        }

        await RequireTodayOpenAsync(change.Added.Count, stamp, cancellation);
        var closed = await book.StandingAsync(statement.Day, cancellation);
        turn.Cabinet.AddRange(change.Added.Select(one => new Difference
        {
            Id = Guid.CreateVersion7(),
            StatementId = statement.Id,
            Channel = statement.Channel,
            Day = statement.Day,
            ClosedVersion = closed?.Version,
            FoundOn = stamp.At.BusinessDay(),
            Kind = one.Kind,
            Reference = one.Reference,
            InStatement = one.InStatement,
            InBooks = one.InBooks,
        }));
        return change;
    }
}
