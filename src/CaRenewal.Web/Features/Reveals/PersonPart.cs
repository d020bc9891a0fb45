using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Reveals;
using CaRenewal.Core.Words;

namespace CaRenewal.Web.Features.Reveals;

/// <summary>What is shown, or masked, of one person together. A unit's name and codes are public and in none.</summary>
public sealed record PersonPart(RevealedPart Part, IReadOnlyList<PersonItem> Items)
{
    private const string Nothing = "—";

    public static IReadOnlyList<PersonPart> Of(Particulars particulars) => particulars.Holder switch
    {
        UnitHolder unit => [LegalRepresentative(unit), Contact(unit), .. DelegateOf(particulars)],
        PersonHolder person => [Holder(person), .. DelegateOf(particulars)],
        _ => throw new ArgumentOutOfRangeException(nameof(particulars)),
    };

    private static PersonPart LegalRepresentative(UnitHolder unit) => new(RevealedPart.LegalRepresentative,
    [
        Name("法定代表人", unit.LegalRepresentative, CardField.LegalRepresentativeName),
        Document(unit.LegalRepresentativeDocument, CardField.LegalRepresentativeDocument),
    ]);

    private static PersonPart Contact(UnitHolder unit) => new(RevealedPart.Contact,
    [
        Phone("固定电话", unit.Landline),
        Phone("移动电话", unit.Mobile),
        Address("通讯地址", unit.Address, null),
        Email("电子邮件", unit.Email),
    ]);

    private static PersonPart Holder(PersonHolder person) => new(RevealedPart.Holder,
    [
        Name("姓名", person.Name, CardField.HolderName),
        Document(person.Document, CardField.HolderDocument),
        Phone("手机号码", person.Mobile),
        Email("电子邮箱", person.Email),
        Address("联系地址", person.Address.Joined, CardField.HolderAddress),
    ]);

    private static IEnumerable<PersonPart> DelegateOf(Particulars particulars) => particulars.Delegate is { } agent
        ? [new PersonPart(RevealedPart.Delegate, [.. ItemsOf(agent)])]
        : [];

    private static IEnumerable<PersonItem> ItemsOf(Core.Applications.Delegate agent)
    {
        yield return Name("经办人", agent.Name, CardField.DelegateName);
        yield return Document(agent.Document, CardField.DelegateDocument);
        if (agent.Mobile is { } mobile)
        {
            yield return Phone("经办人手机", mobile);
        }

        if (agent.Address is { Joined.Length: > 0 } home)
        {
            yield return Address("经办人地址", home.Joined, CardField.DelegateAddress);
        }
    }

    private static PersonItem Name(string label, string name, CardField field) => new(label, name, Mask.Name(name), field);

    private static PersonItem Document(IdentityDocument document, CardField field)
    {
        var type = document.OtherType ?? document.Type.Word();
        return new("证件", $"{type} {document.Number}", $"{type} {Mask.Number(document.Number)}", field, IsCode: true);
    }

    private static PersonItem Phone(string label, PhoneNumber phone) => new(label, phone.Written, Mask.Number(phone.Written), IsCode: true);

    private static PersonItem Address(string label, string address, CardField? field) =>
        address.Length is 0 ? new(label, Nothing, Nothing) : new(label, address, Mask.Address(address), field);

    private static PersonItem Email(string label, string? email) =>
        email is null ? new(label, Nothing, Nothing) : new(label, email, Mask.Email(email));
}
