namespace CaRenewal.Web.Features.Accounts;

/// <summary>What became of a try to log in.</summary>
/// <param name="Refusal">The sentence for the clerk; null when nothing was refused.</param>
/// <param name="NeedsCode">The password was right, the second factor is still to come.</param>
public sealed record Admission(string? Refusal, bool NeedsCode)
{
    public static readonly Admission In = new(null, false);

    public static readonly Admission AskCode = new(null, true);

    public static Admission Refused(string sentence) => new(sentence, false);
}
