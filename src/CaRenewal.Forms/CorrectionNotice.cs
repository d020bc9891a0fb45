using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Words;
using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>补正告知书: everything that is missing, on one paper to take home. In our own words, since the notice has none.</summary>
public sealed class CorrectionNotice
{
    private static readonly PaperCopy Copy = new(Paper.CorrectionNotice);

    private readonly CorrectionWording words = Words.Correction;
    private readonly CorrectionRequest request;
    private readonly PointOfService point;
    private readonly Stationery stationery;
    private readonly Imprint imprint;
    private readonly Ink ink;

    /// <param name="number">The same as the request's identifier; the same number gives the same bytes again.</param>
    public CorrectionNotice(CorrectionRequest request, PointOfService point, PaperNumber number, Stationery stationery)
    {
        (this.request, this.point, this.stationery) = (request, point, stationery);
        imprint = new Imprint(request.Number.Text, number, point.AuthorityShort, request.Given.At.AtOffice());
        ink = new Ink(stationery);
    }

    /// <summary>One sheet; a second where names and remarks are very long.</summary>
    /// <exception cref="RuleBroken">A character cannot be printed.</exception>
    public PrintFile Print() => Printing.Print(Copy, words.Title, Sheet(), imprint, stationery);

    private Page Sheet() => new()
    {
        Top = 28,
        Bottom = 18,
        Body = new Column(
            ink.Title(words.Title),
            new Space(4),
            Parties(),
            new Space(5),
            new Text(stationery.Body, words.Opening) { KeepWithNext = true },
            new Space(2),
            Items(),
            Remarks(),
            new Space(4),
            Notes(),
            new Space(4),
            new Column(new Contact(point, stationery).Lines(), new Space(8), Signatures()) { KeepTogether = true }),
        Furniture = Furniture,
    };

    private IEnumerable<At> Furniture(PageNumber page) =>
    [
        .. new Heading(imprint, detail: null, stationery, Copy).On(page),
        .. page.Count > 1 ? [ink.Foot(page)] : Array.Empty<At>(),
    ];

    private Table Parties() => new(26, 72, 26, 0)
    {
        Rows =
        [
            Wide(request.Kind is CertificateKind.Unit ? words.Unit : words.Person, request.Particulars.Holder),
            Field(words.Delegate, request.Particulars.Delegate, words.Application, request.Application?.Text ?? words.NotRegistered),
            Wide(words.Businesses, request.Lines.DescribeAsTyped()),
            Field(words.Clerk, ink.Clerk(request.Given), words.Given, Ink.Clock(request.Given)),
        ],
    };

    private Table Items() => new(14, 0, 30, 24, 18)
    {
        Rows =
        [
            .. request.Items.Count > 0 ? [Row(words.Sequence, words.Material, words.Flaw, words.Way, words.Origin)] : (TableRow[])[],
            .. request.Items.Select(Item),
        ],
    };

    private TableRow Item(CorrectionItem item, int index) => new(
        ink.Label($"{index + 1}"),
        Material(item),
        ink.Label(item.Flaw.Word()),
        ink.Label(item.Way.Word()),
        ink.Label(item.Origin))
    { MinHeight = 8.5 };

    private Column Material(CorrectionItem item) => item.Hint is null
        ? new(Running(item.Name))
        : new(Running(item.Name), ink.Caption(item.Hint));

    private Column Remarks() => request.Particulars.Remarks.Count > 0
        ? new(
        [
            new Space(4),
            new Text(stationery.Body, words.Remarks + "：") { KeepWithNext = true },
            .. Ink.Numbered(request.Particulars.Remarks).Select(Running),
        ])
        : new();

    private Column Notes() => new(NotesThatHold().Select(note => new Text(stationery.Note, "· " + note) { Align = Align.Justify }));

    private IEnumerable<string> NotesThatHold()
    {
        yield return words.Closing;
        if (request.Items.Any(item => item.Way is MaterialWay.SignedHere))
        {
            yield return words.SignedHere;
        }

        if (request.Items.Any(item => item.Origin is Origins.House))
        {
            yield return words.House;
        }

        yield return words.NotAccepted;
    }

    private Table Signatures() => new(96, 0)
    {
        Border = 0,
        Padding = 0,
        Rows =
        [
            new(new Text(stationery.Body, words.ClerkSignature), new Text(stationery.Body, words.CustomerSignature)) { MinHeight = 13 },
            new(new Text(stationery.Body, Ink.Date(words.Date)), new Text(stationery.Body, Ink.Date(words.Date))) { MinHeight = 10 },
        ],
    };

    private Text Running(string text) => new(stationery.Body, text) { Align = Align.Justify };

    private TableRow Row(params string[] labels) => new([.. labels.Select(label => new Cell(ink.Label(label)))]) { MinHeight = 8 };

    private TableRow Wide(string label, string? value) => new(ink.Label(label), new Cell(Running(value ?? "")) { Span = 3 }) { MinHeight = 8.5 };

    private TableRow Field(string label, string? value, string secondLabel, string secondValue) =>
        new(ink.Label(label), Running(value ?? ""), ink.Label(secondLabel), Running(secondValue)) { MinHeight = 8.5 };
}
