using CaRenewal.Core.Audit;
using CaRenewal.Core.Words;
using CaRenewal.Data.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Audit.Notes;

internal static class SettingNotes
{
    public static IEnumerable<AuditNote> In(IReadOnlyList<EntityEntry> written) => written
        .Where(entry => entry.State is EntityState.Added)
        .Select(entry => entry.Entity)
        .OfType<SettingRevision>()
        .Select(revision => new AuditNote(
            AuditKind.SettingChanged,
            revision.Stamp,
            revision.Part.Word(),
            AuditDetails.Write(revision.Changes.Select(change => (change.What, (string?)$"{Said(change.From)} → {Said(change.To)}"))),
            Of: RecordKey.Setting(revision.Number)));

    private static string Said(string value) => value.Length is 0 ? "无" : value;
}
