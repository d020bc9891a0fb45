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

    /// <exception cref="RuleBroken">The same file or day is there already, the day is not over, or the file is about somebody else's money.</exception>
    public async Task<string> ImportAsync(
        Turn turn, string channel, DateOnly day, byte[] fileHash, IReadOnlyList<StatementLine> lines, Stamp stamp, CancellationToken cancellation)
    {
        Rule.Require(day < stamp.At.BusinessDay(), "账单次日才完整，请在次日导入。");
        await turn.HoldBooksAsync(cancellation);
        await RequireNewAsync(channel, day, fileHash, cancellation);
        var found = await FindAsync(channel, day, lines, cancellation);
        Rule.Require(found.Count <= MostDifferences, $"账单与账面有 {found.Count} 笔对不上，可能不是本受理点的账单，没有导入。");
        await RequireTodayOpenAsync(found.Count, stamp, cancellation);

        var statement = new StoredStatement
        {
            Id = Guid.CreateVersion7(),
            Channel = channel,
            Day = day,
            FileHash = fileHash,
            LineCount = lines.Count,
            Net = lines.Sum(line => line.Amount),
            Content = StatementLines.Write(lines),
            Stamp = stamp,
        };
        turn.Cabinet.Add(statement);
        await AddAsync(turn, statement, found, stamp, cancellation);
        return $"{channel} {day:yyyy-MM-dd} 账单已导入：{lines.Count} 笔 {statement.Net} 元，{(found.Count is 0 ? "全部相符。" : $"{found.Count} 笔差异待处理。")}";
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

        var found = await FindAsync(statement.Channel, statement.Day, StatementLines.Read(statement.Content), cancellation);
        var known = await cabinet.Differences.Where(difference => difference.StatementId == id).ToListAsync(cancellation);
        var mended = known.Where(difference => difference.Settled is null && !found.Exists(still => Same(still, difference))).ToList();
        mended.ForEach(difference => difference.Mend(stamp));
        var added = found.FindAll(one => !known.Exists(difference => Same(one, difference)));
        await RequireTodayOpenAsync(added.Count, stamp, cancellation);
        await AddAsync(turn, statement, added, stamp, cancellation);
        return (mended.Count, added.Count) switch
        {
            (0, 0) => "重新核对完毕，没有变化。",
            (var gone, 0) => $"重新核对完毕，{gone} 笔差异已更正。",
            (0, var more) => $"重新核对完毕，新增 {more} 笔差异待处理。",
            var (gone, more) => $"重新核对完毕，{gone} 笔差异已更正，新增 {more} 笔差异待处理。",
        };
    }

    private static bool Same(FoundDifference found, Difference known) =>
        (found.Kind, found.Reference, found.InStatement, found.InBooks) == (known.Kind, known.Reference, known.InStatement, known.InBooks);

    /// <summary>Differences are entries of the day on which they are found, and a closed day takes none.</summary>
    private async Task RequireTodayOpenAsync(int found, Stamp stamp, CancellationToken cancellation)
    {
        var today = stamp.At.BusinessDay();
        Rule.Require(
            found is 0 || !await book.IsClosedAsync(today, cancellation),
            $"有 {found} 笔差异须记入今天的账，而今天（{today:yyyy-MM-dd}）已日结：没有保存，请下一个工作日再办。");
    }

    private async Task RequireNewAsync(string channel, DateOnly day, byte[] fileHash, CancellationToken cancellation)
    {
        var known = await cabinet.Statements.AsNoTracking()
            .Where(statement => statement.FileHash == fileHash || (statement.Day == day && statement.Channel == channel))
            .Select(statement => new { statement.FileHash, statement.Channel, statement.Day, statement.Stamp })
            .ToListAsync(cancellation);
        var same = known.Find(statement => statement.FileHash.AsSpan().SequenceEqual(fileHash));
        Rule.Require(same is null, $"这份文件已由{same?.Stamp.Name}于 {same?.Stamp.At.OnOfficeClock():M月d日 HH:mm} 导入（{same?.Channel} {same?.Day:yyyy-MM-dd}），未重复导入。");
        Rule.Require(known.Count is 0, $"{channel} {day:yyyy-MM-dd} 的账单已导入过另一份文件，请核对。");
    }

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

    private async Task AddAsync(Turn turn, StoredStatement statement, List<FoundDifference> found, Stamp stamp, CancellationToken cancellation)
    {
        if (found.Count is 0)
        {
            return;
        }

        var closed = await book.StandingAsync(statement.Day, cancellation);
        turn.Cabinet.AddRange(found.Select(one => new Difference
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
    }
}
