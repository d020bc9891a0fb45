using System.Text.Json;
using CaRenewal.Core;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Notice;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Writing;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Papers;

namespace CaRenewal.Web.Features.Closing;

/// <summary>日结: reads the day while nobody else can write, fixes it, files its paper.</summary>
public sealed class CloseDesk(DayBook book, AuditHeads heads, PaperDesk papers, PointOfService point)
{
    /// <exception cref="RuleBroken">The day is closed, to come, or hindered; or a character cannot be printed.</exception>
    public async Task<DayClose> CloseAsync(Turn turn, DateOnly day, Stamp stamp)
    {
        await turn.HoldBooksAsync();
        var books = await book.ReadAsync(day, point.Channels);
        var ends = await heads.CurrentAsync();
        var number = PaperNumber.Draw();
        var close = books.Close(
            Guid.CreateVersion7(),
            PaperDesk.IdOf(number),
            point.Code,
            await book.PapersOfDayAsync(day),
            [.. ends.Select(head => new ClosedHead(head.Stream, head.Sequence, head.Hash))],
            stamp);
        await papers.StoreDaySheetAsync(turn, close, number);
        turn.Cabinet.Add(close);
        return close;
    }
}
