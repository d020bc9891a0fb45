namespace CaRenewal.Core.Codes;

public sealed record UnifiedSocialCreditCode : IWritten<UnifiedSocialCreditCode>
{
    private UnifiedSocialCreditCode(string text) => Text = text;

    public string Text { get; }

    public static UnifiedSocialCreditCode FromStored(string text) => new(text);

    /// <summary>Its own check digit fails while the organisation code inside passes: to be accepted with a written reason only.</summary>
    public bool NeedsReason { get; private init; }

    public override string ToString() => Text;
}
