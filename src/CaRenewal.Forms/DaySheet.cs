using System.Globalization;
using CaRenewal.Core;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Words;
using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>日结单: a day's books as its close fixed them, for two to sign. Sums first; behind the signatures every entry they come from.</summary>
public sealed class DaySheet
{
    /// <summary>Millimetres left free in the cells of the long lists.</summary>
    private const double Tight = 1.2;

    private static readonly PaperCopy Copy = new(Paper.DaySheet);

    private readonly DaySheetWording words = Words.DaySheet;
    private readonly DayClose close;
    private readonly Stationery stationery;
    private readonly Imprint imprint;
    private readonly Ink ink;
    private readonly TextStyle hash;

    /// <param name="number">The same as the close's paper; the same number gives the same bytes again.</param>
    public DaySheet(DayClose close, PointOfService point, PaperNumber number, Stationery stationery)
    {
        (this.close, this.stationery) = (close, stationery);
        imprint = new Imprint(close.Number, number, point.AuthorityShort, close.Stamp.At.AtOffice());
        ink = new Ink(stationery);
        hash = new TextStyle(stationery.Song, 6.5) { Leading = 1.35 };
    }

    private ClosedBooks Books => close.Books;

    /// <summary>A4, as many sheets as the day needs.</summary>
    /// <exception cref="RuleBroken">A character cannot be printed.</exception>
    public PrintFile Print() => Printing.Print(Copy, words.Title, Sheet(), imprint, stationery);

    private Page Sheet() => new()
    {
        Top = 28,
        Bottom = 18,
        Body = new Column(
            ink.Title(words.Title),
            new Space(4),
            Facts(),
            Part(words.Channels, Channels(), Explanations()),
            Part(words.Businesses, Businesses()),
            Books.Reversals.Count is 0 ? new Column() : Part(words.Reversals, Reversals()),
            Books.Differences.Count is 0 ? new Column() : Part(words.Differences, Differences()),
            new Space(4),
            new Text(stationery.Body, CarriedOver()) { KeepWithNext = true },
            new Space(2),
            new Text(stationery.Note, words.Locked) { Align = Align.Justify, KeepWithNext = true },
            new Space(5),
            Signatures(),
            new Space(2),
            Part(words.Applications, Applications()),
            Part(words.Payments, Payments()),
            Part(words.Heads, Heads())),
        Furniture = Furniture,
    };

    private IEnumerable<At> Furniture(PageNumber page) =>
    [
        .. new Heading(imprint, detail: null, stationery, Copy).On(page),
        ink.Foot(page),
    ];

    private Table Facts() => new(28, 57, 28, 0)
    {
        Rows =
        [
            Row(8.5, Label(words.Day), Value($"{close.Day:yyyy-MM-dd} {string.Format(CultureInfo.InvariantCulture, words.Version, close.Version)}"), Label(words.Closed), Value(Ink.Clock(close.Stamp))),
            .. Signers(Handlers()),
            Row(8.5, Label(words.InWords), new Cell(Value(InWords())) { Span = 3 }),
        ],
    };

    // Many names have a row of their own.
    private TableRow[] Signers(string handlers) => handlers.Length > 12
        ?
        [
            Row(8.5, Label(words.Handler), new Cell(Value(handlers)) { Span = 3 }),
            Row(8.5, Label(words.Reviewer), new Cell(Value(ink.Clerk(close.Stamp))) { Span = 3 }),
        ]
        : [Row(8.5, Label(words.Handler), Value(handlers), Label(words.Reviewer), Value(ink.Clerk(close.Stamp)))];

    private Table Channels() => new(0, 12, 22, 18, 18, 22, 22, 29)
    {
        Head = Head(words.Channel, words.Count, words.Received, words.Voided, words.Refunded, words.Net, words.Terminal, words.Difference),
        Rows =
        [
            .. Books.Channels.Select(channel => Row(
                7,
                Value(channel.Channel),
                Number($"{channel.Count}"),
                Number($"{channel.Received}"),
                Number($"{channel.Voided}"),
                Number($"{channel.Refunded}"),
                Number($"{channel.Net}"),
                Number($"{channel.TerminalAmount}"),
                Value(channel.Difference ?? words.None))),
            Row(
                7,
                Label(words.Total),
                Number($"{Books.Channels.Sum(channel => channel.Count)}"),
                Sum(channel => channel.Received),
                Sum(channel => channel.Voided),
                Sum(channel => channel.Refunded),
                Sum(channel => channel.Net),
                Sum(channel => channel.TerminalAmount),
                Value("")),
        ],
    };

    private Column Explanations() => new(Books.Channels.Where(channel => channel.Explanation is not null).Select(channel =>
        new Column(
            new Space(1),
            new Text(stationery.Note, string.Format(CultureInfo.InvariantCulture, words.Explanation, channel.Channel, channel.Difference, channel.Explanation)) { Align = Align.Justify })));

    private Table Businesses() => new(0, 30, 50)
    {
        Head = Head(words.Business, words.Certificates, words.Amount),
        Rows =
        [
            .. Books.Businesses.Select(business => Row(7, Value(business.Business.Word()), Number($"{business.Certificates}"), Number($"{business.Amount}"))),
            Row(7, Label(words.Total), Number($"{Books.Businesses.Sum(business => business.Certificates)}"), Number($"{Books.Accepted}")),
        ],
    };

    private Table Reversals() => new(38, 44, 26, 0)
    {
        Head = Head(words.Application, words.Reversed, words.Amount, words.Reason),
        Rows =
        [
            .. Books.Reversals.Select(reversal => Row(
                7,
                Value(reversal.Number),
                Value($"{reversal.ClosedDay:yyyy-MM-dd} {string.Format(CultureInfo.InvariantCulture, words.Version, reversal.ClosedVersion)}"),
                Number($"-{reversal.Amount}"),
                Running(reversal.Reason))),
        ],
    };

    private Table Differences() => new(80, 0)
    {
        Head = Head(words.Difference, words.Settled),
        Rows = [.. Books.Differences.Select(difference => Row(7, Running(difference.Sentence), Running(difference.Settled)))],
    };

    private Table Applications() => new(30, 0, 17, 83)
    {
        Padding = Tight,
        Head = Head(words.Application, words.Business, words.Amount, words.Papers),
        Rows =
        [
            .. Nothing(Books.Applications.Count, 4),
            .. Books.Applications.Select(application => Row(
                5,
                Small(application.Number),
                Small(application.Businesses),
                SmallNumber($"{application.Amount}"),
                Hash(application.Digest ?? words.None))),
        ],
    };

    private Table Payments() => new(30, 10, 20, 17, 0, 32, 11)
    {
        Padding = Tight,
        Head = Head(words.Application, words.Kind, words.Channel, words.Amount, words.Reference, words.Clerk, words.Time),
        Rows =
        [
            .. Nothing(Books.Payments.Count, 7),
            .. Books.Payments.Select(payment => Row(
                5,
                Small(payment.Number),
                Small(payment.Kind.Word()),
                Small(payment.Channel),
                SmallNumber($"{payment.Amount}"),
                Small(payment.Reference),
                Small(Printable(payment.By)),
                Small(payment.At.OnOfficeClock().ToString("HH:mm", CultureInfo.InvariantCulture)))),
        ],
    };

    private Table Heads() => new(26, 18, 0)
    {
        Head = Head(words.Stream, words.Sequence, words.Hash),
        Rows = [.. Books.Heads.Select(head => Row(6, Small(head.Stream), SmallNumber($"{head.Sequence}"), Small(head.Hash)))],
    };

    private Table Signatures() => new(96, 0)
    {
        Border = 0,
        Padding = 0,
        KeepTogether = true,
        Rows =
        [
            new(new Text(stationery.Body, words.HandlerSignature), new Text(stationery.Body, words.ReviewerSignature)) { MinHeight = 13 },
            new(new Text(stationery.Body, Ink.Date(words.Date)), new Text(stationery.Body, Ink.Date(words.Date))) { MinHeight = 10 },
        ],
    };

    private Column Part(string heading, params Block[] blocks) => new(
        [new Space(4), new Text(stationery.Heading, heading) { KeepWithNext = true }, new Space(1.5), .. blocks]);

    private string CarriedOver() => string.Format(
        CultureInfo.InvariantCulture, words.CarriedOver, Books.CarriedOver.Unreviewed, Books.CarriedOver.Owed, Books.CarriedOver.PaidNotAccepted);

    private string Handlers() => string.Join('、', Books.Handlers.Select(Printable))
        + (Books.Handlers is [var only] && only == close.Stamp.Name ? $"（{words.SamePerson.TrimEnd('。')}）" : "");

    private string InWords() => Books.Net < Money.Zero ? $"{Books.Net}" : $"{ChineseAmount.Of(Books.Net)}（{Books.Net}）";

    // A name that cannot be printed must not keep a day from being closed.
    private string Printable(string name) => stationery.Song.MissingIn(name).Count is 0 ? name : words.None;

    private Cell Sum(Func<ClosedChannel, Money> column) => Number($"{Books.Channels.Sum(column)}");

    private TableRow Head(params string[] labels) => new([.. labels.Select(label => new Cell(new Text(stationery.Note, label) { Align = Align.Centre }))]) { MinHeight = 7 };

    private static TableRow Row(double height, params Cell[] cells) => new(cells) { MinHeight = height, MaxHeight = height };

    private TableRow[] Nothing(int count, int columns) => count is 0 ? [Row(5, new Cell(Small(words.None)) { Span = columns })] : [];

    private Text Label(string text) => ink.Label(text);

    private Text Value(string text) => ink.Value(text);

    private Text Running(string text) => new(stationery.Note, text) { Align = Align.Justify };

    private Cell Number(string text) => new Text(stationery.Body, text) { Align = Align.Right, MinSize = Ink.SmallestValue };

    private Text Small(string text) => new(stationery.Margin, text) { MinSize = Ink.SmallestValue };

    // One line: whoever compares it reads it aloud.
    private Text Hash(string text) => new(hash, text);

    private Cell SmallNumber(string text) => new Text(stationery.Margin, text) { Align = Align.Right, MinSize = Ink.SmallestValue };
}
