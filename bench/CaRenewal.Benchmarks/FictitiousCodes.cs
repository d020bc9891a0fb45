using CaRenewal.Core.Codes;

namespace CaRenewal.Benchmarks;

/// <summary>Codes of units that do not exist, with valid check characters, found by asking the rule book.</summary>
internal static class FictitiousCodes
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static OrganizationCode Organization(int index) => Alphabet
        .Select(check => OrganizationCode.TryParse($"MA{Alphabet[9 + (index / 100_000)]}{index % 100_000:D5}{check}", out var code, out _) ? code : null)
        .OfType<OrganizationCode>()
        .First();

    public static UnifiedSocialCreditCode CreditCode(OrganizationCode organization) => Alphabet
        .Select(check => UnifiedSocialCreditCode.TryParse($"91430900{organization.Text}{check}", out var code, out _) ? code : null)
        .OfType<UnifiedSocialCreditCode>()
        .First(code => !code.NeedsReason);

    /// <summary>Of a region that does not exist, so that nobody carries it.</summary>
    public static IdentityDocument Card(int index)
    {
        var born = new DateOnly(1950, 1, 1).AddDays(index % 18_000);
        return new IdentityDocument(DocumentType.ResidentId, "0123456789X"
            .Select(check => $"430999{born:yyyyMMdd}{index / 18_000:D3}{check}")
            .First(number => ResidentIdNumber.TryParse(number, new DateOnly(2026, 1, 1), out _, out _)));
    }
}
