using CaRenewal.Core.Applications;
using CaRenewal.Forms.Wording;

namespace CaRenewal.Forms;

/// <summary>What of an application cannot be printed.</summary>
internal static class Legibility
{
    internal static IReadOnlyList<UnprintableCharacter> Unprintable(Particulars particulars, Stationery stationery) =>
    [
        .. Fields(particulars)
            .Where(field => field.Field is not { } hand || !particulars.Handwritten.Contains(hand))
            .SelectMany(field => stationery.Song.MissingIn(field.Value ?? "")
                .Select(character => new UnprintableCharacter(field.Field, field.Label.TrimStart('*').TrimEnd('：'), character))),
    ];

    private static IEnumerable<(HandwrittenField? Field, string Label, string? Value)> Fields(Particulars particulars) =>
        (particulars.Holder is UnitHolder unit ? FieldsOf(unit) : FieldsOf((PersonHolder)particulars.Holder))
            .Concat(particulars.Delegate is { } agent ? FieldsOf(agent, particulars.Holder.Kind) : []);

    private static IEnumerable<(HandwrittenField? Field, string Label, string? Value)> FieldsOf(UnitHolder unit)
    {
        var words = Words.UnitApplication;
        yield return (HandwrittenField.HolderName, words.Name, unit.Name);
        yield return (null, words.SocialSecurityNumber, unit.SocialSecurityNumber);
        yield return (HandwrittenField.OtherType, words.Type, unit.OtherType);
        yield return (HandwrittenField.LegalRepresentative, words.LegalRepresentative, unit.LegalRepresentative);
        yield return (null, words.LegalRepresentativeNumber, unit.LegalRepresentativeDocument.OnForm());
        yield return (HandwrittenField.Address, words.Address, unit.Address);
        yield return (null, words.Email, unit.Email);
    }

    private static IEnumerable<(HandwrittenField? Field, string Label, string? Value)> FieldsOf(PersonHolder person)
    {
        var words = Words.PersonalApplication.Holder;
        yield return (HandwrittenField.HolderName, words.Name, person.Name);
        yield return (null, words.Number, person.Document.OnForm());
        yield return (HandwrittenField.Address, words.Address, person.Address.Joined);
        yield return (null, words.Email, person.Email);
    }

    private static IEnumerable<(HandwrittenField? Field, string Label, string? Value)> FieldsOf(Core.Applications.Delegate agent, CertificateKind kind)
    {
        var words = Words.PersonalApplication.Delegate;
        yield return (HandwrittenField.DelegateName, Words.UnitApplication.Delegate, agent.Name);
        yield return (null, Words.UnitApplication.DelegateNumber, agent.Document.OnForm());
        if (kind is CertificateKind.Personal)
        {
            yield return (HandwrittenField.DelegateAddress, words.Address, agent.Address?.Joined);
            yield return (null, words.Email, agent.Email);
        }
    }
}
