using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Applications;

/// <summary>What the clerk should look at again without being stopped: numbers that no check digit guards, or whose part alone fails.</summary>
public static class Doubts
{
    /// <param name="today">Business day.</param>
    /// <returns>Whole sentences without the values themselves.</returns>
    public static IEnumerable<string> Of(Particulars particulars, DateOnly today)
    {
        string?[] found =
        [
            (particulars.Holder as UnitHolder)?.CreditCode?.Warning,
            About("法定代表人：", (particulars.Holder as UnitHolder)?.LegalRepresentativeDocument, today),
            About("", (particulars.Holder as PersonHolder)?.Document, today),
            About("经办人：", particulars.Delegate?.Document, today),
        ];
        return found.OfType<string>();
    }

    private static string? About(string owner, IdentityDocument? document, DateOnly today) =>
        document is not null
        && IdentityDocument.TryParse(document.Type, document.Number, document.OtherType, today, out _, out _, out var warning)
        && warning is not null
            ? owner + warning
            : null;
}
