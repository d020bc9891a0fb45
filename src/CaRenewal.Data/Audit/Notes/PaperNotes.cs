using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Core.Words;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Audit.Notes;

/// <summary>Papers: stored, given as a notice, or sent to the printer once more; one event for what a turn did with each.</summary>
internal static class PaperNotes
{
    public static IEnumerable<AuditNote> In(IReadOnlyList<EntityEntry> written)
    {
        var added = written.Where(entry => entry.State is EntityState.Added).Select(entry => entry.Entity).ToList();
        var notices = added.OfType<StoredCorrection>().ToDictionary(notice => notice.Id);
        var stored = added.OfType<PrintedPaper>().ToDictionary(paper => paper.Id);
        var applications = written.Select(entry => entry.Entity).OfType<CertificateApplication>().ToDictionary(application => application.Id, application => application.Number.Text);
        return stored.Values.Select(paper => notices.TryGetValue(paper.Id, out var notice) ? Given(notice) : Stored(paper, NumberOf(paper.ApplicationId)))
            .Concat(added.OfType<PrintLogEntry>().Where(entry => !stored.ContainsKey(entry.PaperId)).Select(entry => SentAgain(entry, NumberOf(entry.ApplicationId))));

        string? NumberOf(Guid? application) => application is { } id ? applications.GetValueOrDefault(id) : null;
    }

    private static AuditNote Given(StoredCorrection notice) => new(
        AuditKind.NoticeGiven,
        notice.Given,
        notice.Number.Text,
        AuditDetails.Write(("补正", notice.Items.Describe(notice.HasRemarks)), (AuditDetails.PaperNumber, $"{notice.Id:N}")),
        Of: RecordKey.Paper(notice.Id));

    private static AuditNote Stored(PrintedPaper paper, string? number) => new(
        AuditKind.PaperStored,
        paper.Created,
        number,
        AuditDetails.Write((AuditDetails.Papers, string.Join('、', paper.Papers)), (AuditDetails.PaperNumber, $"{paper.Id:N}")),
        Of: RecordKey.Paper(paper.Id));

    private static AuditNote SentAgain(PrintLogEntry entry, string? number) => new(
        AuditKind.PaperSentAgain, entry.Stamp, number, AuditDetails.Write((AuditDetails.PaperNumber, $"{entry.PaperId:N}")), entry.Reason, RecordKey.Paper(entry.PaperId));
}
