using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Core.Payments;
using CaRenewal.Data.Audit.Notes;
using CaRenewal.Data.Closing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Audit;

/// <summary>What one turn leaves in the record: gathered from whatever it saves, so that no room can forget it, and chained when it ends.</summary>
internal sealed class TurnRecord(Stamp stamp)
{
    private readonly List<AuditNote> notes = [];
    private readonly HashSet<RecordKey> touched = [];
    private readonly SortedSet<DateOnly> changedDays = [];

    /// <summary>Business days of which something was changed, in order.</summary>
    public IReadOnlyCollection<DateOnly> ChangedDays => changedDays;

    /// <summary>Days in whose books the turn writes.</summary>
    public BookedDays BookedDays { get; } = new();

    /// <summary>For what cannot be seen from what is saved.</summary>
    public void Add(AuditKind kind, string subject, string? details, string? reason) => notes.Add(new AuditNote(kind, stamp, subject, details, reason));

    /// <summary>Before each save of the turn.</summary>
    public void Gather(CabinetContext cabinet, IReadOnlyList<EntityEntry> written)
    {
        notes.AddRange(ApplicationNotes.In(written));
        notes.AddRange(PaperNotes.In(written));
        notes.AddRange(SettingNotes.In(written));
        notes.AddRange(ClosingNotes.In(written, stamp));
        BookedDays.Gather(written);

        // Identity saves an account several times while one thing is done to it.
        notes.AddRange(AccountNotes.In(cabinet, written, stamp).Where(note => !notes.Contains(note)).ToList());
        changedDays.UnionWith(written.Select(entry => entry.Entity).OfType<CertificateApplication>().Select(application => application.BusinessDay));
        changedDays.UnionWith(written.Select(entry => entry.Entity).OfType<Payment>().Select(payment => payment.Stamp.At.BusinessDay()));
        touched.UnionWith(written.Select(Books.RecordOf).OfType<RecordKey>());
    }

    /// <summary>After the last save of the turn.</summary>
    /// <returns>Where the changes end now; null when the turn changed no book.</returns>
    /// <exception cref="InvalidOperationException">A book was changed and no event says so.</exception>
    public async Task<AuditHead?> CloseAsync(CabinetContext cabinet, AuditBook book, CancellationToken cancellation)
    {
        RequireEvents();
        notes.RemoveAll(note => AccountNotes.IsImplied(note, notes));
        if (notes.Count is 0)
        {
            return null;
        }

        var digests = await DigestsAsync(cabinet, cancellation);
        var finished = new List<AuditNote>(notes.Count);
        foreach (var note in notes)
        {
            finished.Add(note with
            {
                Subject = note.Subject ?? await RecordIndex.SubjectOfAsync(cabinet, note.Of!.Value, cancellation),
                Digest = note.Of is { } key ? digests.GetValueOrDefault(key) : null,
            });
        }

        return await book.AppendAsync(cabinet, AuditStreams.Changes, finished, cancellation);
    }

    private void RequireEvents()
    {
        touched.ExceptWith(notes.Select(note => note.Of).OfType<RecordKey>());
        if (touched.Count > 0)
        {
            throw new InvalidOperationException($"A turn changed a record without an event: {string.Join(", ", touched.Select(key => key.Kind))}.");
        }
    }

    private async Task<Dictionary<RecordKey, byte[]>> DigestsAsync(CabinetContext cabinet, CancellationToken cancellation)
    {
        var digests = new Dictionary<RecordKey, byte[]>();
        foreach (var kind in notes.Select(note => note.Of).OfType<RecordKey>().Distinct().GroupBy(key => key.Kind))
        {
            foreach (var (key, digest) in await RecordDigest.ReadAsync(cabinet, kind.Key, Dossier.Newest, [.. kind], cancellation))
            {
                digests[key] = digest;
            }
        }

        return digests;
    }
}
