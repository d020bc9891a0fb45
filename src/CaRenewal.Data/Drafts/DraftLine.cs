using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Drafts;

/// <summary>A draft as the tray lists it.</summary>
/// <param name="Amends">受理单号 of the application that is put right; null for a new one.</param>
/// <param name="Label">Who it is about; null when it cannot be opened any more, and the form neither.</param>
public sealed record DraftLine(Guid Id, CertificateKind Kind, string? Amends, string? Label, DateTime UpdatedAt)
{
    // In a log it says what it is, never whom it is about.
    public override string ToString() => nameof(DraftLine);
}
