using CaRenewal.Core.Audit;

namespace CaRenewal.Data.Audit;

/// <summary>One thing that happened, chained to the one before by <see cref="Hash"/>. Only ever added; no personal value stands in it.</summary>
public sealed record AuditEvent
{
    /// <summary>The chain it belongs to: see <see cref="AuditStreams"/>.</summary>
    public required string Stream { get; init; }

    /// <summary>1, 2, 3 … within the stream.</summary>
    public required long Sequence { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required AuditKind Kind { get; init; }

    /// <summary>Of the kind, for the reader to filter by.</summary>
    public required AuditGroup Group { get; init; }

    /// <summary>工号 of who did it; empty for the program itself, and where nobody is logged in.</summary>
    public required string By { get; init; }

    /// <summary>Name at that moment.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about, by its public key: 受理单号, 告知书编号, 工号, a part of the settings, an address.</summary>
    public required string Subject { get; init; }

    /// <summary>Values of that moment as a JSON object of texts, in the office's words; personal ones masked.</summary>
    public string? Details { get; init; }

    /// <summary>Why, as it was written down.</summary>
    public string? Reason { get; init; }

    /// <summary>What kind of record it left behind; null where none.</summary>
    public RecordKind? Record { get; init; }

    public Guid? RecordId { get; init; }

    /// <summary>Version of the layout, and SHA-256 of the record's rows as they lie in the database.</summary>
    public byte[]? Digest { get; init; }

    /// <summary>HMAC-SHA256 over the hash of the event before and all that stands in this one.</summary>
    public required byte[] Hash { get; init; }
}
