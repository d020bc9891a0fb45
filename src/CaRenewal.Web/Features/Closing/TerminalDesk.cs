using CaRenewal.Core;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;

namespace CaRenewal.Web.Features.Closing;

/// <summary>Enters what was typed from the terminals' slips; a slip that says what is known already makes no new version.</summary>
public sealed class TerminalDesk(DayBook book, PointOfService point)
{
    /// <returns>How many slips are new.</returns>
    /// <exception cref="FieldRefused">Something typed is no count, no amount or no explanation.</exception>
    /// <exception cref="SlipOvertaken">Somebody else typed a slip meanwhile.</exception>
    public async Task<int> EnterAsync(Turn turn, DateOnly day, IReadOnlyList<TotalForm> rows, Stamp stamp)
    {
        Rule.Require(day <= stamp.At.BusinessDay(), "这一天还没有到。");
        await turn.HoldBooksAsync();
        var known = await book.ChannelsAsync(day, point.Channels);
        Rule.Require(known.Standing is null, ClosedDay.NoEntry(day));
        Rule.Require(rows.DistinctBy(row => row.Channel).Count() == rows.Count, "同一渠道填写了两次，请重新打开本页。");
        var entered = 0;
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            var check = known.Channels.FirstOrDefault(channel => channel.Channel == row.Channel);
            Rule.Require(check is not null, "缴费方式有变动，请重新打开本页。");
            if (Typed(row, check, index, day, stamp) is { } total)
            {
                turn.Cabinet.Add(total);
                entered++;
            }
        }

        return entered;
    }

    private static TerminalTotal? Typed(TotalForm row, ChannelCheck check, int index, DateOnly day, Stamp stamp)
    {
        if (row.IsEmpty && check.Terminal is null)
        {
            return null;
        }

        var at = $"Rows[{index}].";
        var (count, amount, explanation) = (0, Money.Zero, "");
        FieldRefused.At(at + nameof(row.Count), () =>
            Rule.Require(WholeNumber.TryParse(row.Count, $"{check.Channel}终端笔数", 0, TerminalTotal.MostTransactions, out count, out var fault), fault ?? ""));
        FieldRefused.At(at + nameof(row.Amount), () =>
        {
            var read = StatementAmount.Read(row.Amount ?? "");
            Rule.Require(read is not null, $"{check.Channel}终端金额须写成 1200 或 1200.00，退款多于收款的写负数。");
            amount = read.Value;
        });
        FieldRefused.At(at + nameof(row.Explanation), () =>
        {
            Rule.Require(PlainText.TryTake(row.Explanation, PlainText.MostOfReason, out var words, out var fault), $"差异说明{fault}");
            explanation = words;
            Rule.Require(Core.Applications.Reason.WhyRefused(words) is null, Core.Applications.Reason.HoldsPersonalData);
        });
        var total = check.Type(Guid.CreateVersion7(), day, count, amount, explanation, stamp);
        if (SaysTheSame(total, check.Terminal))
        {
            return null;
        }

        return (check.Terminal?.Version ?? 0) == row.Seen ? total : throw new SlipOvertaken(check.Terminal!);
    }

    private static bool SaysTheSame(TerminalTotal total, TerminalTotal? known) => known is not null
        && (total.Count, total.Amount, total.Explanation, total.BooksCount, total.BooksAmount)
            == (known.Count, known.Amount, known.Explanation, known.BooksCount, known.BooksAmount);
}
