using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>个人数字证书及电子签章业务申请表 (附件2): one sheet a copy.</summary>
internal sealed class PersonalApplicationForm(Entries entries, Stationery stationery, bool closer = false)
{
    /// <summary>Characters that the field of a name holds; a longer one takes room from the field beside it.</summary>
    private const int RoomForName = 27;

    /// <summary>Characters of names and addresses together that the usual distances leave room for.</summary>
    private const int RoomInForm = 180;

    private readonly PersonalApplicationWording words = Words.PersonalApplication;
    private readonly PersonHolder person = (PersonHolder)entries.Particulars.Holder;
    private readonly Ink ink = new(stationery);

    /// <summary>Values that need several lines take their room from the distances between the rows.</summary>
    private readonly bool crowded = closer || LengthOf(entries.Particulars) > RoomInForm;

    internal Page Sheet(Copy copy) => new()
    {
        Closer = crowded ? null : () => new PersonalApplicationForm(entries, stationery, closer: true).Sheet(copy),
        Top = 24,
        Bottom = 10,
        Body = new Column(
            ink.Title(words.Title),
            new Space(crowded ? 0 : 1.5),
            new Text(stationery.Body, words.Copies[copy is Copy.First ? 0 : 1]) { Align = Align.Right },
            new Space(1),
            Fields(),
            Signing(),
            new Space(2),
            Declarations(),
            new Space(crowded ? 2 : 4),
            Signatures()),
        Furniture = new Heading(entries.Imprint, entries.Detail, stationery, new PaperCopy(Paper.PersonalApplicationForm, copy)).On,
    };

    private Table Fields() => new(30, 36, 21, 20, 21, 0)
    {
        Rows =
        [
            Section(words.HolderHeading),
            .. Person(words.Holder, Holder()),
            Section(words.DelegateHeading),
            .. Person(words.Delegate, Delegate()),
            new TableRow(ink.Label(words.SealChoice), new Cell(SealChoices()) { Span = 5 }) { MinHeight = crowded ? 7 : 9.2 },
            Section(words.SignatureHeading),
        ],
    };

    private Text SealChoices() => new(stationery.Body, Ink.Choices<SealChoice>(words.SealChoices, person.SealChoice));

    private TableRow[] Person(PersonWording asked, PersonEntries? given) =>
    [
        Name(asked, given),
        Field(ink.Label(asked.Number), new Cell(ink.Value(given?.Document.Number)) { Span = 5 }),
        Field(ink.Label(asked.Mobile), ink.Value(given?.Mobile), ink.Label(asked.Email), new Cell(ink.Value(given?.Email)) { Span = 3 }),
        Field(new Cell(Address(asked, given?.Address)) { Span = 6 }),
    ];

    private TableRow Name(PersonWording asked, PersonEntries? given)
    {
        var isLong = Length.Of(given?.Name) > RoomForName;
        return Field(
            ink.Label(asked.Name),
            new Cell(ink.Value(given?.Name)) { Span = isLong ? 3 : 1 },
            ink.Label(asked.DocumentType),
            new Cell(new Text(stationery.Body with { Size = 9.5 }, Types(asked, given?.Document)) { MinSize = 6 }) { Span = isLong ? 1 : 3 });
    }

    private static Span[] Types(PersonWording asked, IdentityDocument? document) =>
        Ink.Choices(asked.DocumentTypes, document?.Type, DocumentType.Other, document?.OtherType);

    private Text Address(PersonWording asked, PostalAddress? given) => new(
        stationery.Body with { Size = 10 },
        asked.Address,
        Ink.Blank(14, given?.Province),
        asked.Province,
        Ink.Blank(14, given?.City),
        asked.City,
        Ink.Blank(14, given?.County),
        asked.County,
        Ink.Blank(18, given?.Street),
        asked.Street,
        Ink.Blank(23, given?.Detail))
    {
        MinSize = Ink.SmallestValue,
    };

    private Table Signing() => new(0)
    {
        Rows =
        [
            new TableRow(new Cell(new Column(
                ink.Caption(words.Signature),
                new Space(crowded ? 0 : 1.5),
                new Box(61, 61) { CornerMarks = true, Align = Align.Centre },
                new Space(crowded ? 0 : 1.5)))),
        ],
    };

    private Column Declarations() => new(
    [
        new Text(stationery.Body, words.DeclarationHeading),
        .. words.Declarations.Select(declaration => new Text(stationery.Body, declaration) { Align = Align.Justify }),
    ]);

    private Table Signatures() => new(90, 0)
    {
        Border = 0,
        Padding = 0,
        Rows =
        [
            new TableRow(new Text(stationery.Body, words.ApplicantSignature), new Column()) { MinHeight = crowded ? 11 : 15 },
            new TableRow(
                new Cell(new Text(stationery.Body, words.Remarks, entries.Detail) { MinSize = 7 }),
                new Text(stationery.Body, [words.ApplicationDate, .. Ink.Date(words.Date)])) { MinHeight = 10, MaxHeight = 14 },
        ],
    };

    private TableRow Section(string heading) => new(new Cell(ink.Heading(heading)) { Span = 6 }) { MinHeight = crowded ? 6.6 : 7.5 };

    private TableRow Field(params Cell[] cells) => new(cells) { MinHeight = crowded ? 7 : 9.2, MaxHeight = 13 };

    private static int LengthOf(Particulars particulars)
    {
        var (person, agent) = ((PersonHolder)particulars.Holder, particulars.Delegate);
        return Length.Of(person.Name, person.Address.Joined, agent?.Name, agent?.Address?.Joined);
    }

    private PersonEntries Holder() => new(
        entries.Printed(HandwrittenField.HolderName, person.Name),
        person.Document,
        person.Mobile.Written,
        person.Email,
        entries.Printed(HandwrittenField.Address, person.Address));

    private PersonEntries? Delegate() => entries.Particulars.Delegate is { } agent
        ? new(
            entries.Printed(HandwrittenField.DelegateName, agent.Name),
            agent.Document,
            agent.Mobile?.Written,
            agent.Email,
            entries.Printed(HandwrittenField.DelegateAddress, agent.Address))
        : null;

    private sealed record PersonEntries(string? Name, IdentityDocument Document, string? Mobile, string? Email, PostalAddress? Address);
}
