using CaRenewal.Core;
using CaRenewal.Core.Audit;
using CaRenewal.Core.Closing;
using CaRenewal.Data.Closing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Audit.Notes;

/// <summary>对账 and 日结. A reversal stands on the timeline of its application.</summary>
internal static class ClosingNotes
{
    public static IEnumerable<AuditNote> In(IReadOnlyList<EntityEntry> written, Stamp stamp)
    {
        var added = written.Where(entry => entry.State is EntityState.Added).Select(entry => entry.Entity).ToList();
        var imported = added.OfType<StoredStatement>().Select(statement => statement.Id).ToHashSet();
        return added.OfType<TerminalTotal>().Select(Of)
            .Concat(added.OfType<DayClose>().Select(Of))
            .Concat(added.OfType<DayReopening>().Select(Of))
            .Concat(added.OfType<StoredStatement>().Select(statement => Of(statement, added.OfType<Difference>().Count(found => found.StatementId == statement.Id))))
            .Concat(added.OfType<Difference>().Where(found => !imported.Contains(found.StatementId)).GroupBy(found => found.StatementId).Select(found => Of(found.Key, [.. found], stamp)))
            .Concat(written.Where(entry => entry is { State: EntityState.Modified, Entity: Difference }).Select(entry => Of((Difference)entry.Entity)));
    }

    private static AuditNote Of(TerminalTotal total) => new(
        AuditKind.TerminalTotalTyped,
        total.Stamp,
        RecordWords.OfDay(total.Day, total.Channel),
        AuditDetails.Write(("终端", Sum(total.Count, total.Amount)), ("账面", Sum(total.BooksCount, total.BooksAmount))),
        total.Explanation,
        new RecordKey(RecordKind.TerminalTotal, total.Id));

    private static AuditNote Of(DayClose close) => new(
        AuditKind.DayClosed,
        close.Stamp,
        close.Number,
        AuditDetails.Write(
            ("实收", $"{close.Books.Net} 元"),
            ("受理", $"{close.Books.Applications.Count} 单 {close.Books.Accepted} 元"),
            ("经办", string.Join('、', close.Books.Handlers)),
            (AuditDetails.PaperNumber, $"{close.Paper:N}")),
        Of: new RecordKey(RecordKind.DayClose, close.Id));

    private static AuditNote Of(DayReopening reopening) => new(
        AuditKind.DayReopened, reopening.Stamp, Subject: null, Reason: reopening.Reason, Of: new RecordKey(RecordKind.DayClose, reopening.CloseId));

    private static AuditNote Of(StoredStatement statement, int differences) => new(
        AuditKind.StatementImported,
        statement.Stamp,
        RecordWords.OfDay(statement.Day, statement.Channel, statement.Version),
        AuditDetails.Write(
            ("账单", Sum(statement.LineCount, statement.Net)),
            (statement.Version is 1 ? "差异" : "新增差异", differences is 0 ? null : $"{differences} 笔")),
        statement.Reason,
        new RecordKey(RecordKind.Statement, statement.Id));

    private static AuditNote Of(Guid statement, IReadOnlyList<Difference> found, Stamp stamp) => new(
        AuditKind.DifferencesFound,
        stamp,
        Subject: null,
        AuditDetails.Write(("差异", $"{found.Count} 笔")),
        Of: new RecordKey(RecordKind.Statement, statement));

    private static AuditNote Of(Difference difference) => new(
        AuditKind.DifferenceSettled,
        difference.Settled!.Stamp,
        Subject: null,
        AuditDetails.Write(("差异", difference.Sentence)),
        difference.Settled.Words,
        new RecordKey(RecordKind.Statement, difference.StatementId));

    private static string Sum(int count, Core.Fees.Money amount) => $"{count} 笔 {amount} 元";
}
