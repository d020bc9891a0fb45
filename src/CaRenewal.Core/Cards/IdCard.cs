using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Cards;

/// <summary>What is taken from a 居民身份证 that was read: what the papers ask for, and nothing else of it (个人信息保护法 art. 6).</summary>
/// <param name="Address">Null where the card's one line cannot be split with certainty.</param>
/// <param name="ValidTo">Last day; null for 长期 and where the reader does not say.</param>
public sealed record IdCard(string Name, IdentityDocument Document, CardAddress? Address, DateOnly? ValidTo)
{
    private static readonly string[] DayFormats = ["yyyy-MM-dd", "yyyyMMdd", "yyyy.MM.dd"];

    /// <param name="name">This and all that follows as a reader gave it: judged like typed text.</param>
    /// <param name="today">Business day.</param>
    /// <param name="fault">Why the card cannot be used; no personal data.</param>
    public static bool TryRead(
        string? name,
        string? number,
        string? address,
        string? validTo,
        DateOnly today,
        [NotNullWhen(true)] out IdCard? card,
        [NotNullWhen(false)] out string? fault)
    {
        card = null;
        if (PlainText.TryTakeRequired(name, "姓名", PlainText.MostOfPersonName, out var known, out fault)
            && IdentityDocument.TryParse(DocumentType.ResidentId, number, null, today, out var document, out fault, out _))
        {
            card = new IdCard(known, document, CardAddress.Split(address), DayIn(validTo));
        }

        return card is not null;
    }

    /// <summary>Said, never a reason to refuse: the clerk sees the card itself.</summary>
    public string? WhyDoubtful(DateOnly today) =>
        ValidTo < today ? $"身份证有效期至 {ValidTo:yyyy-MM-dd}，已过期，请核对。" : null;

    /// <summary>The values under the fields that they are for.</summary>
    public IReadOnlyDictionary<CardField, string> ValuesOf(CardBearer bearer)
    {
        var (name, document, address) = FieldsOf(bearer);
        var values = new Dictionary<CardField, string> { [name] = Name, [document] = Document.Number };
        if (address is { } field && Address is not null)
        {
            values[field] = Address.Parts.Joined;
        }

        return values;
    }

    public override string ToString() => nameof(IdCard);

    private static (CardField Name, CardField Document, CardField? Address) FieldsOf(CardBearer bearer) => bearer switch
    {
        CardBearer.Holder => (CardField.HolderName, CardField.HolderDocument, CardField.HolderAddress),
        CardBearer.LegalRepresentative => (CardField.LegalRepresentativeName, CardField.LegalRepresentativeDocument, null),
        CardBearer.Delegate => (CardField.DelegateName, CardField.DelegateDocument, CardField.DelegateAddress),
        _ => throw new ArgumentOutOfRangeException(nameof(bearer), bearer, null),
    };

    private static DateOnly? DayIn(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
