namespace CaRenewal.Data.Drafts;

/// <summary>What there is of a key.</summary>
/// <param name="Amends">受理单号 of the application that is put right; null for a new one.</param>
/// <param name="Application">受理单号 of what it became; null while it is a draft.</param>
/// <param name="Form">As it was saved; null when it is another clerk's, or has become an application.</param>
public sealed record FoundDraft(string? Amends, string? Application, string? Form, int Version, DateTime UpdatedAt)
{
    // In a log it says what it is, never what was typed.
    public override string ToString() => nameof(FoundDraft);
}
