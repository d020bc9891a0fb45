using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Drafts;

/// <summary>A form under way, kept on the server; sealed, since it holds what the form holds.</summary>
public sealed class IntakeDraft
{
    /// <summary>The form's request key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The member of staff who alone may open it.</summary>
    public required Guid OwnerId { get; init; }

    public required CertificateKind Kind { get; init; }

    /// <summary>受理单号 of the application that is put right; null for a new one.</summary>
    public string? Amends { get; init; }

    /// <summary>The page that saved it last.</summary>
    public Guid PageId { get; set; }

    /// <summary>Counts the saves.</summary>
    public int Version { get; set; }

    /// <summary>Instant of the last save, UTC.</summary>
    public required DateTime UpdatedAt { get; set; }

    /// <summary>Set once the draft became an application; then it is empty and takes nothing more.</summary>
    public Guid? ApplicationId { get; set; }

    public byte[]? LabelKey { get; set; }

    /// <summary>Who it is about; sealed, since an unfinished form may hold anything anywhere.</summary>
    public byte[]? Label { get; set; }

    public byte[]? ContentKey { get; set; }

    public byte[]? Content { get; set; }
}
