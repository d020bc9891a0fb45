using CaRenewal.Core;
using CaRenewal.Core.Cards;
using CaRenewal.Web.Features.IdReader;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Lays what a reader said beside what stands in the form.</summary>
public sealed class CardReading(CardSeal seal, TimeProvider clock)
{
    /// <param name="at">Id of the field that had the focus.</param>
    public CardAnswer Answer(IntakeForm form, string? at, ReaderAnswer said)
    {
        var place = CardPlace.Of(form, at);
        if (!said.HasCard)
        {
            return Nothing(form, ReaderFaults.Sentence(said.Code), ReaderFaults.IsWorthAnotherTry(said.Code) ? null : place.NumberId);
        }

        return IdCard.TryRead(said.Name, said.Number, said.Address, said.ValidTo, clock.Today(), out var card, out var fault)
            ? Compare(form, place, card)
            : Nothing(form, $"读卡器：{fault}", place.NumberId);
    }

    private static CardAnswer Nothing(IntakeForm form, string sentence, string? focus) => new("bad", sentence, [], form.CardRead ?? "", focus);

    private CardAnswer Compare(IntakeForm form, CardPlace place, IdCard card)
    {
        var values = place.Differences(card, clock.Today());
        var doubt = card.WhyDoubtful(clock.Today());
        var isPlain = values.All(value => value.IsNew);
        var outcome = values.Count is 0 ? "与所填一致。" : isPlain ? "已填入。" : "与所填不同的未改动。";
        return new CardAnswer(
            isPlain && doubt is null ? "good" : "warn",
            $"已读{place.Who}的身份证，{outcome}{doubt}",
            values,
            seal.Add(form, card.ValuesOf(place.Bearer)));
    }
}
