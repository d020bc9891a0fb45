namespace CaRenewal.Data.Audit.Verification;

/// <summary>The digest that the newest event of each record left, gathered while the changes are read.</summary>
internal sealed class NewestDigests
{
    private readonly Dictionary<RecordKey, byte[]> digests = [];

    public IReadOnlyDictionary<RecordKey, byte[]> All => digests;

    public void Take(AuditEvent entry)
    {
        if (KeyOf(entry) is { } key)
        {
            digests[key] = entry.Digest!;
        }
    }

    /// <returns>Null where the event is about no record.</returns>
    public static RecordKey? KeyOf(AuditEvent entry) => entry is { Record: { } kind, RecordId: { } id, Digest: not null } ? new(kind, id) : null;
}
