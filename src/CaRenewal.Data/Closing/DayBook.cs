using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;
using CaRenewal.Data.Applications;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Closing;

/// <summary>Reads the books of a day, in six commands however much was done on it.</summary>
public sealed class DayBook(CabinetContext cabinet)
{
    /// <summary>The day is closed: nothing of it may be changed.</summary>
    public Task<bool> IsClosedAsync(DateOnly day, CancellationToken cancellation = default) =>
        cabinet.StandingCloses().AnyAsync(close => close.Day == day, cancellation);

    /// <returns>The close that stands; null while the day is open.</returns>
    public async Task<CloseVersion?> StandingAsync(DateOnly day, CancellationToken cancellation = default) =>
        (await ClosesAsync(day, cancellation)).Find(close => close.Stands);

    /// <param name="channels">The window's, in its order.</param>
    public async Task<DayBooks> ReadAsync(DateOnly day, IReadOnlyList<string> channels, CancellationToken cancellation = default)
    {
        var payments = await PaymentsAsync(day, cancellation);
        var typed = await cabinet.TerminalTotals.AsNoTracking().Where(total => total.Day == day).ToListAsync(cancellation);
        var applications = await ApplicationsAsync(day, cancellation);
        var reversals = await cabinet.Reversals.AsNoTracking()
            .Where(reversal => reversal.Day >= day && (reversal.Day == day || reversal.ClosedDay == day))
            .ToListAsync(cancellation);
        var differences = await cabinet.Differences.AsNoTracking().Where(difference => difference.FoundOn == day).ToListAsync(cancellation);
        var closes = await ClosesAsync(day, cancellation);
        return new DayBooks
        {
            Day = day,
            Payments = payments,
            Applications = [.. applications.Where(application => application.BookedDay == day)],
            OpenRefunds = [.. applications.Where(application => application.BookedDay is null)],
            Reversals = [.. reversals.Where(reversal => reversal.Day == day).OrderBy(reversal => reversal.Stamp.At)],
            TakenBack = await TakenBackAsync([.. reversals.Where(reversal => reversal.ClosedDay == day)], closes, cancellation),
            Channels = DayBooks.Check(channels, [.. payments.Select(entry => entry.Payment)], typed),
            Differences = [.. differences.OrderBy(difference => difference.Channel, StringComparer.Ordinal).ThenBy(difference => difference.Reference, StringComparer.Ordinal).ThenBy(difference => difference.Kind)],
            Closes = closes,
        };
    }

    /// <summary>The channels of a day with their statements; what was accepted is not asked.</summary>
    public async Task<DayChannels> ChannelsAsync(DateOnly day, IReadOnlyList<string> channels, CancellationToken cancellation = default)
    {
        var payments = await PaymentsAsync(day, cancellation);
        var typed = await cabinet.TerminalTotals.AsNoTracking().Where(total => total.Day == day).ToListAsync(cancellation);
        var statements = await cabinet.StandingStatements()
            .Where(statement => statement.Day == day)
            .Select(ImportedStatement.Of)
            .ToListAsync(cancellation);
        var differences = await cabinet.Differences.AsNoTracking().Where(difference => difference.Day == day || difference.FoundOn == day).ToListAsync(cancellation);
        return new DayChannels(
            day,
            DayBooks.Check(channels, [.. payments.Select(entry => entry.Payment)], typed),
            [.. statements.OrderBy(statement => statement.Channel, StringComparer.Ordinal)],
            [.. differences.OrderBy(difference => difference.Settled is not null).ThenBy(difference => difference.Channel, StringComparer.Ordinal).ThenBy(difference => difference.Reference, StringComparer.Ordinal).ThenBy(difference => difference.Kind)],
            (await ClosesAsync(day, cancellation)).Find(close => close.Stands));
    }

    /// <returns>Stored papers of the applications, in the order in which they were made.</returns>
    public async Task<ILookup<Guid, ClosedPaper>> PapersOfDayAsync(DateOnly day, CancellationToken cancellation = default)
    {
        var papers = await cabinet.PrintedPapers.AsNoTracking()
            .Join(
                cabinet.Ledger.Where(entry => entry.BookedDay == day),
                paper => paper.ApplicationId,
                entry => (Guid?)entry.Id,
                (paper, entry) => new { Application = entry.Id, paper.Id, paper.Sha256, paper.Created.At })
            .ToListAsync(cancellation);
        return papers.OrderBy(paper => paper.At).ThenBy(paper => paper.Id)
            .ToLookup(paper => paper.Application, paper => new ClosedPaper(paper.Id, Convert.ToHexStringLower(paper.Sha256)));
    }

    /// <summary>The money book of one channel on one day.</summary>
    public Task<List<Payment>> PaymentsOfAsync(DateOnly day, string channel, CancellationToken cancellation = default) => cabinet.Payments.AsNoTracking()
        .Where(payment => EF.Property<DateOnly>(payment, PaymentTable.BusinessDay) == day && payment.Channel == channel)
        .ToListAsync(cancellation);

    private async Task<List<BookedPayment>> PaymentsAsync(DateOnly day, CancellationToken cancellation)
    {
        var entries = await cabinet.Payments.AsNoTracking()
            .Where(payment => EF.Property<DateOnly>(payment, PaymentTable.BusinessDay) == day)
            .Join(
                cabinet.Ledger,
                payment => EF.Property<Guid>(payment, PaymentTable.ApplicationId),
                entry => entry.Id,
                (payment, entry) => new { Payment = payment, entry.Number, entry.BookedDay })
            .ToListAsync(cancellation);
        return [.. entries.OrderBy(entry => entry.Payment.Stamp.At).ThenBy(entry => entry.Number, StringComparer.Ordinal)
            .Select(entry => new BookedPayment(entry.Payment, Number(entry.Number), entry.BookedDay is not null))];
    }

    /// <summary>What stands in the day's books, and whatever waits for a refund: only what is not accepted can.</summary>
    private async Task<List<BookedApplication>> ApplicationsAsync(DateOnly day, CancellationToken cancellation)
    {
        var entries = await cabinet.Ledger
            .Where(entry => entry.BookedDay == day
                || (entry.Status == ApplicationStatus.Submitted && entry.Due < Money.Zero)
                || (entry.Status == ApplicationStatus.Returned && entry.Due < Money.Zero))
            .Select(entry => new { entry.Id, entry.Number, entry.BookedDay, entry.Lines, entry.Quote, entry.Due, entry.ReviewedAt, entry.HasOwed })
            .ToListAsync(cancellation);
        return [.. entries.OrderBy(entry => entry.Number, StringComparer.Ordinal).Select(entry => new BookedApplication(
            entry.Id, Number(entry.Number), entry.BookedDay, entry.Lines, entry.Quote, entry.Due, entry.ReviewedAt is not null, entry.HasOwed))];
    }

    private async Task<IReadOnlyList<TakenBack>> TakenBackAsync(List<Reversal> reversals, List<CloseVersion> closes, CancellationToken cancellation)
    {
        var cited = reversals.Count is 0 || closes.Exists(close => close.Stands)
            ? []
            : await cabinet.DayCloses.AsNoTracking().Where(close => close.Day == reversals[0].ClosedDay).ToDictionaryAsync(close => close.Version, close => close.Books, cancellation);
        return [.. reversals.Select(reversal => new TakenBack(
            reversal, cited.GetValueOrDefault(reversal.ClosedVersion)?.Applications.FirstOrDefault(application => application.Number == reversal.Number.Text)))];
    }

    private async Task<List<CloseVersion>> ClosesAsync(DateOnly day, CancellationToken cancellation)
    {
        var closes = await cabinet.DayCloses.AsNoTracking()
            .Where(close => close.Day == day)
            .LeftJoin(cabinet.DayReopenings, close => close.Id, reopening => reopening.CloseId, (close, reopening) => new
            {
                close.Id,
                close.Version,
                close.Number,
                close.Paper,
                close.Stamp,
                By = reopening!.Stamp.By,
                Name = reopening.Stamp.Name,
                At = (DateTime?)reopening.Stamp.At,
                reopening.Reason,
            })
            .ToListAsync(cancellation);
        return [.. closes.OrderBy(close => close.Version).Select(close => new CloseVersion(
            close.Id,
            day,
            close.Version,
            close.Number,
            close.Paper,
            close.Stamp,
            close.At is { } at ? new Core.Stamp(close.By, close.Name, at) : null,
            close.Reason))];
    }

    private static ApplicationNumber Number(string text) => ApplicationNumber.TryParse(text, out var number)
        ? number
        : throw new InvalidDataException("A stored application number cannot be read.");
}
