using CaRenewal.Core.Days;
using CaRenewal.Core.Payments;
using CaRenewal.Data.Applications;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Days;

/// <summary>Reads days from the register and the money book, nothing unsealed.</summary>
public static class DayReading
{
    public static IQueryable<DayEntry> DayEntries(this CabinetContext cabinet, IQueryable<LedgerEntry> entries) => entries.Select(entry => new DayEntry
    {
        Number = entry.Number,
        BusinessDay = entry.BusinessDay,
        Sequence = entry.Sequence,
        Kind = entry.Kind,
        Status = entry.Status,
        HolderLabel = entry.HolderLabel,
        Lines = entry.Lines,
        Quote = entry.Quote,
        Total = entry.Total,
        Due = entry.Due,
        OwedDue = entry.OwedDue,
        Overrides = entry.Overrides,
        Revision = entry.Revision,

        // Of papers that are signed already nobody asks.
        PrintedRevision = entry.SignedAt != null ? null : cabinet.PrintedPapers
            .Where(paper => paper.ApplicationId == entry.Id && !cabinet.Corrections.Any(notice => notice.Id == paper.Id))
            .Max(paper => (int?)paper.Revision),
        By = entry.SubmittedBy,
        Name = entry.SubmittedName,
        At = entry.SubmittedAt,
        SignedAt = entry.SignedAt,
        AcceptedAt = entry.AcceptedAt,
        AwaitsReview = entry.AwaitsReview,
    });

    /// <summary>What was received and given back on these days, of the applications that are asked for.</summary>
    public static IQueryable<DayPayment> DayPayments(this CabinetContext cabinet, IReadOnlyCollection<DateOnly> days, DayQuery query) =>
        Asked(cabinet, cabinet.Payments.Where(payment => days.Contains(EF.Property<DateOnly>(payment, PaymentTable.BusinessDay))), query);

    /// <summary>The same from one day to another.</summary>
    public static IQueryable<DayPayment> DayPayments(this CabinetContext cabinet, DateOnly first, DateOnly last, DayQuery query) => Asked(
        cabinet,
        cabinet.Payments.Where(payment =>
            EF.Property<DateOnly>(payment, PaymentTable.BusinessDay) >= first && EF.Property<DateOnly>(payment, PaymentTable.BusinessDay) <= last),
        query);

    /// <summary>The register's lines that are asked for.</summary>
    public static IQueryable<LedgerEntry> Asked(this CabinetContext cabinet, DayQuery query)
    {
        var entries = Narrow(cabinet.Ledger, query);
        return query.Channel is not { } channel
            ? entries
            : entries.Where(entry => cabinet.Payments.Any(payment => EF.Property<Guid>(payment, PaymentTable.ApplicationId) == entry.Id && payment.Channel == channel));
    }

    private static IQueryable<DayPayment> Asked(CabinetContext cabinet, IQueryable<Payment> payments, DayQuery query)
    {
        if (query.Channel is { } channel)
        {
            payments = payments.Where(payment => payment.Channel == channel);
        }

        if (query is not { By: null, Business: null, Status: null })
        {
            var asked = Narrow(cabinet.Ledger, query);
            payments = payments.Where(payment => asked.Any(entry => entry.Id == EF.Property<Guid>(payment, PaymentTable.ApplicationId)));
        }

        return payments.Select(payment => new DayPayment(
            EF.Property<DateOnly>(payment, PaymentTable.BusinessDay), payment.Channel, payment.Kind, payment.Amount));
    }

    private static IQueryable<LedgerEntry> Narrow(IQueryable<LedgerEntry> entries, DayQuery query)
    {
        if (query.By is { } by)
        {
            entries = entries.Where(entry => entry.SubmittedBy == by);
        }

        if (query.Business is { } business)
        {
            var set = BusinessSets.Of(business);
            entries = entries.Where(entry => (entry.Businesses & set) != BusinessSet.None);
        }

        return query.Status is { } status ? entries.Where(entry => entry.Status == status) : entries;
    }
}
