using CaRenewal.Core.Applications;
using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>单位数字证书及电子签章业务申请表 (附件1): one sheet a copy.</summary>
internal sealed class UnitApplicationForm(Entries entries, Stationery stationery, bool closer = false)
{
    /// <summary>Characters that half a row holds; a longer value takes room from the field beside it.</summary>
    private const int RoomInHalfRow = 48;

    /// <summary>Characters of all long values together that the usual distances leave room for.</summary>
    private const int RoomInForm = 160;

    private readonly UnitApplicationWording words = Words.UnitApplication;
    private readonly UnitHolder unit = (UnitHolder)entries.Particulars.Holder;
    private readonly Ink ink = new(stationery);

    /// <summary>Values that need several lines take their room from the distances between the rows.</summary>
    private readonly bool crowded = closer || LongValues(entries.Particulars) > RoomInForm;

    internal Page Sheet(Copy copy) => new()
    {
        Closer = crowded ? null : () => new UnitApplicationForm(entries, stationery, closer: true).Sheet(copy),
        Top = 24,
        Bottom = 10,
        Body = new Column(
            ink.Title(words.Title),
            new Space(crowded ? 0 : 1.5),
            new Text(stationery.Body, words.Copies[copy is Copy.First ? 0 : 1]) { Align = Align.Right },
            ink.Note(words.Before),
            ink.Note(words.Scope),
            ink.Note(words.Required),
            new Space(1.5),
            Fields(),
            Choosing(),
            new Space(2.5),
            new Text(stationery.Body, words.Declaration) { Align = Align.Justify },
            new Space(3),
            Signatures()),
        Furniture = new Heading(entries.Imprint, entries.Detail, stationery, new PaperCopy(Paper.UnitApplicationForm, copy)).On,
    };

    private Table Fields() => new(36, 50, 26, 4, 20, 34)
    {
        Rows =
        [
            Wide(words.Name, unit.Name, ink.Value(entries.Printed(HandwrittenField.HolderName, unit.Name))),
            Pair(words.OrganizationCode, unit.OrganizationCode.Hyphenated, words.SocialSecurityNumber, unit.SocialSecurityNumber),
            Wide(words.CreditCode, null, new Row(
                (50, ink.Value(unit.CodeOnPaper)),
                (0, new Text(stationery.Caption, words.CreditCodeHint) { Align = Align.Right })) { Vertical = VerticalAlign.Middle }),
            Wide(words.Type, unit.OtherType, ink.Value(Ink.Choices(
                words.Types, unit.Type, UnitType.Other, entries.Printed(HandwrittenField.OtherType, unit.OtherType)))),
            Pair(
                words.LegalRepresentative,
                entries.Printed(HandwrittenField.LegalRepresentative, unit.LegalRepresentative),
                words.LegalRepresentativeNumber,
                unit.LegalRepresentativeDocument.OnForm()),
            Pair(
                words.Delegate,
                entries.Printed(HandwrittenField.DelegateName, entries.Particulars.Delegate?.Name),
                words.DelegateNumber,
                entries.Particulars.Delegate?.Document.OnForm()),
            Pair(words.Landline, unit.Landline.Written, words.Mobile, unit.Mobile.Written),
            Address(),
        ],
    };

    private TableRow Address()
    {
        var address = entries.Printed(HandwrittenField.Address, unit.Address) ?? "";
        var isLong = IsLong(address);
        return Field(
            address,
            ink.Label(words.Address),
            new Cell(ink.Value(address)) { Span = isLong ? 3 : 1 },
            ink.Label(words.Email),
            new Cell(ink.Value(unit.Email)) { Span = isLong ? 1 : 3 });
    }

    private Table Choosing() => new(86, 84)
    {
        Rows =
        [
            new TableRow(ink.Label(words.BusinessType), ink.Caption(words.Seal)) { MinHeight = 14 },
            new TableRow(Businesses(), new Cell(new Box(61, 61) { CornerMarks = true, Align = Align.Centre }) { Padding = 1 }) { MinHeight = crowded ? 0 : 77 },
        ],
    };

    private Table Businesses() => new(18, 34, 0)
    {
        Border = 0,
        Padding = 0,
        Rows = [.. words.Businesses.Chunk(2).Select(pair => new TableRow(
            [new Column(), .. pair.Select(choice => new Cell(Choice(choice))), .. Enumerable.Repeat<Cell>(new Column(), 2 - pair.Length)]) { MinHeight = 19 })],
    };

    private Text Choice(Choice<Business> choice) =>
        new(stationery.Body, CheckMark.Of(entries.Asks(choice.Key)), Span.Gap(3), choice.Text);

    private Table Signatures() => new(96, 0)
    {
        Border = 0,
        Padding = 0,
        Rows =
        [
            Signature([words.DelegateSignature], [words.ClerkSignature]),
            Signature([words.UnitSeal], [words.PointSeal]),
            Signature(Ink.Date(words.Dates[0]), Ink.Date(words.Dates[1])),
        ],
    };

    private TableRow Signature(Span[] left, Span[] right) =>
        new(new Text(stationery.Body, left), new Text(stationery.Body, right)) { MinHeight = crowded ? 10.5 : 13.5 };

    private TableRow Wide(string label, string? value, Block field) => Field(value, ink.Label(label), new Cell(field) { Span = 5 });

    private TableRow Pair(string label, string? value, string secondLabel, string? secondValue)
    {
        var isLong = IsLong(value);
        return Field(
            value,
            ink.Label(label),
            new Cell(ink.Value(value)) { Span = isLong ? 2 : 1 },
            new Cell(ink.Label(secondLabel)) { Span = isLong ? 2 : 1, Padding = 0.5 },
            new Cell(ink.Value(secondValue)) { Span = isLong ? 1 : 3 });
    }

    /// <summary>Long values share what a crowded form gains by standing closer.</summary>
    private TableRow Field(string? value, params Cell[] cells) => crowded
        ? new(cells) { MinHeight = 7.2, MaxHeight = 7.2 + 24.0 * Length.Of(value) / LongValues(entries.Particulars) }
        : new(cells) { MinHeight = 9.4, MaxHeight = 13 };

    private static bool IsLong(string? value) => Length.Of(value) > RoomInHalfRow;

    private static int LongValues(Particulars particulars)
    {
        var unit = (UnitHolder)particulars.Holder;
        return Length.Of(unit.Name, unit.LegalRepresentative, particulars.Delegate?.Name, unit.Address, unit.OtherType);
    }
}
