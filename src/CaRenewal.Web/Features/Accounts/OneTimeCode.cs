namespace CaRenewal.Web.Features.Accounts;

/// <summary>What was typed as the second factor: six digits of an authenticator (RFC 6238), anything else is tried as a recovery code.</summary>
public sealed record OneTimeCode(string Text, bool IsRecovery)
{
    private const int Digits = 6;

    public static OneTimeCode Read(string typed)
    {
        var compact = string.Concat(typed.Where(character => !char.IsWhiteSpace(character)));
        var digits = compact.Replace("-", "", StringComparison.Ordinal);
        return digits.Length is Digits && digits.All(char.IsAsciiDigit) ? new(digits, false) : new(compact.ToUpperInvariant(), true);
    }
}
