using CaRenewal.Core.Applications;
using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>授权委托书 (附件3).</summary>
internal sealed class AuthorizationLetter(Entries entries, Stationery stationery, bool closer = false)
{
    /// <summary>Characters of both names together that the usual distances leave room for.</summary>
    private const int Comfortable = 200;

    private readonly AuthorizationWording words = Words.Authorization;
    private readonly Ink ink = new(stationery);

    /// <summary>Long names are set smaller, with the sentence they stand in, so that the letter stays on its sheet.</summary>
    private readonly double size = LengthOf(entries.Particulars) switch
    {
        <= 50 => 14,
        <= 130 => 12,
        <= 350 => 10.5,
        _ => 9,
    };

    private readonly bool crowded = closer || LengthOf(entries.Particulars) > Comfortable;

    internal Page Sheet() => new()
    {
        Closer = crowded ? null : () => new AuthorizationLetter(entries, stationery, closer: true).Sheet(),
        Left = 24,
        Right = 24,
        Top = 36,
        Bottom = 15,
        Body = new Column(
            ink.Title(words.Title),
            new Space(10),
            Powers(),
            new Space(3),
            Businesses(),
            new Space(4),
            Notes(),
            new Space(crowded ? 6 : 14),
            Signatures()),
        Furniture = new Heading(entries.Imprint, entries.Detail, stationery, new PaperCopy(Paper.AuthorizationLetter)).On,
    };

    private Text Powers() => new(
        stationery.Letter with { Size = size },
        [words.Grantor,
        .. Grantor(),
        Hint(words.GrantorHint),
        words.Grants,
        Ink.Blank(20, entries.Printed(HandwrittenField.DelegateName, entries.Particulars.Delegate?.Name)),
        Hint(words.DelegateHint),
        Span.Blank(48, entries.Particulars.Delegate?.Document.OnForm()),
        Hint(words.DelegateNumberHint),
        words.Powers])
    {
        Align = Align.Justify,
        Indent = 2,
    };

    private Table Businesses() => new(10, 114, 18, 0)
    {
        Border = 0,
        Padding = 0,
        Rows = [.. words.Businesses.Select(choice => new TableRow(
            new Column(),
            Line(CheckMark.Of(entries.Asks(choice.Key)), Span.Gap(2.5), choice.Text),
            Line(Span.Blank(16, entries.CountOf(choice.Key)?.ToString())),
            Line(words.Count)) { MinHeight = crowded ? 8.5 : 10 })],
    };

    private Table Notes() => new(12, 0)
    {
        Border = 0,
        Padding = 0,
        Rows = [.. words.Notes.Select((note, index) => new TableRow(Small(index == 0 ? words.Note : ""), Small(note)) { MinHeight = 7.5 })],
    };

    private Table Signatures() => new(44, 0)
    {
        Border = 0,
        Padding = 0,
        Rows =
        [
            Signature(words.Signature),
            Signature(words.Number, GrantorNumber()),
            Signature(words.Seal),
            Signature([words.DateLabel, .. Ink.Date(words.Date)]),
        ],
    };

    // The pen is for the name alone: the number behind it is printed.
    private IEnumerable<Span> Grantor() => (entries.Particulars.Holder, entries.Printed(HandwrittenField.HolderName, entries.Particulars.Holder.Name)) switch
    {
        (PersonHolder person, null) => [Span.Blank(26), Span.Blank(44, person.Document.OnForm())],
        (PersonHolder person, { } name) => [Span.Blank(70, $"{name}　{person.Document.OnForm()}")],
        (_, var name) => [Span.Blank(70, name)],
    };

    private static int LengthOf(Particulars particulars) => Length.Of(particulars.Holder.Name, particulars.Delegate?.Name);

    private string GrantorNumber() => entries.Particulars.Holder switch
    {
        UnitHolder unit => unit.LegalRepresentativeDocument.OnForm(),
        var holder => ((PersonHolder)holder).Document.OnForm(),
    };

    private TableRow Signature(params Span[] spans) => new(new Column(), Line(spans)) { MinHeight = crowded ? 13 : 15 };

    private Text Line(params Span[] spans) => new(stationery.Letter with { Leading = 1.3 }, spans);

    private Text Small(string text) => new(stationery.Clause with { Leading = 1.3 }, text);

    private Span Hint(string hint) => new(hint, stationery.Caption);
}
