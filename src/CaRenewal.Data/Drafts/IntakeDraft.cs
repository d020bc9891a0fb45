using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Drafts;

/// <summary>A form under way, kept on the server; sealed, since it holds what the form holds.</summary>
public sealed class IntakeDraft
{
    public required Guid Id { get; init; }

    /// <summary>The member of staff who alone may open it.</summary>
    public required Guid OwnerId { get; init; }

    public required CertificateKind Kind { get; init; }

    /// <summary>Instant of the last save, UTC.</summary>
    public required DateTime UpdatedAt { get; set; }

    /// <summary>Set once the draft became an application; then it is empty and takes nothing more.</summary>
    public Guid? ApplicationId { get; set; }

    public byte[]? ContentKey { get; set; }

    public byte[]? Content { get; set; }
}
