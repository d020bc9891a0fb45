using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Drafts;

/// <summary>What is saved of a form under way.</summary>
/// <param name="Amends">受理单号 of the application that is put right; null for a new one.</param>
/// <param name="Label">Who it is about, for lists.</param>
/// <param name="Form">Everything that was typed.</param>
public sealed record DraftSheet(CertificateKind Kind, string? Amends, string Label, string Form)
{
    // In a log it says what it is, never what was typed.
    public override string ToString() => nameof(DraftSheet);
}
