using CaRenewal.Core.Cards;
using CaRenewal.Core.Codes;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>The values of a card that are not what is typed; typed otherwise but read the same by the rule book is no difference.</summary>
internal static class CardComparison
{
    public static IReadOnlyList<CardValue> Differences(this CardPlace place, IdCard card, DateOnly today) =>
    [
        .. NameOf(place, card.Name),
        .. DocumentOf(place, card.Document, today),
        .. place.Address is { } typed && card.Address is { } read ? AddressOf(typed.Id, typed.Parts, read) : [],
    ];

    private static IEnumerable<CardValue> NameOf(CardPlace place, string name)
    {
        if (!PlainText.TryTake(place.Name, PlainText.MostOfPersonName, out var typed, out _) || typed != name)
        {
            yield return new CardValue(name, new() { [place.NameId] = name }, place.Name.OrNothing() is null);
        }
    }

    private static IEnumerable<CardValue> DocumentOf(CardPlace place, IdentityDocument document, DateOnly today)
    {
        var (type, number) = (place.Document.Type.Answer<DocumentType>() ?? 0, place.Document.Number);
        if (!IdentityDocument.TryParse(type, number, place.Document.OtherType, today, out var typed, out _, out _) || typed != document)
        {
            yield return new CardValue(
                document.Number,
                new() { [place.NumberId] = document.Number, [$"{place.DocumentId}_{nameof(IdentityForm.Type)}"] = document.Type.ToString() },
                number.OrNothing() is null);
        }
    }

    private static IEnumerable<CardValue> AddressOf(string id, AddressForm typed, CardAddress read)
    {
        var (province, city, county, street, detail) = read.Parts;
        string[] values = [province, city, county, street, detail];
        var parts = typed.Parts.Zip(values, (part, value) => (part.Name, part.Text, Value: value)).Reverse().ToList();
        if (!parts.TrueForAll(part => PlainText.TryTake(part.Text, PlainText.MostOfAddressPart, out var text, out _) && text == part.Value))
        {
            yield return new CardValue(
                read.Line, parts.ToDictionary(part => $"{id}_{part.Name}", part => part.Value), parts.TrueForAll(part => part.Text.OrNothing() is null));
        }
    }
}
