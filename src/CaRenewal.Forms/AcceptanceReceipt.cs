using System.Globalization;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Payments;
using CaRenewal.Core.Words;
using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>受理回执: what the customer takes home. In our own words, since the notice has none.</summary>
public sealed class AcceptanceReceipt
{
    /// <summary>Rows of lines, payments, owed materials and warning up to which the sheet is filled by standing wide apart.</summary>
    private const int FewRows = 3;

    /// <summary>As many as the usual distances leave room for.</summary>
    private const int ManyRows = 9;

    private readonly ReceiptWording words = Words.Receipt;
    private readonly CertificateApplication application;
    private readonly PointOfService point;
    private readonly Stationery stationery;
    private readonly Stamp accepted;
    private readonly Imprint imprint;
    private readonly Ink ink;

    /// <summary>Least and greatest height of a row, and what is left free between two parts; many rows stand closer, so that the receipt stays on its sheet.</summary>
    private readonly (double Least, double Most, double Between) room;

    /// <param name="number">Drawn for this print; the same number gives the same bytes again.</param>
    /// <exception cref="RuleBroken">The application is neither accepted nor, as a revocation, sent to the authority, or that was undone.</exception>
    public AcceptanceReceipt(CertificateApplication application, PointOfService point, PaperNumber number, Stationery stationery)
    {
        (this.application, this.point, this.stationery) = (application, point, stationery);
        Rule.Require(application.HasReceipt, "本单尚未受理，不能打印回执。");
        accepted = application.Accepted ?? application.SentToAuthority!;
        imprint = new Imprint(application.Number.Text, number, point.AuthorityShort, accepted.At.AtOffice());
        ink = new Ink(stationery);
        var warning = application.HasPendingBid is true ? 1 : 0;
        room = (application.Lines.Count + application.Payments.Count + application.Owed.Count() + warning) switch
        {
            <= FewRows => (12, 14, 8),
            <= ManyRows => (8.5, 14, 4),
            _ => (5.8, 8, 4),
        };
    }

    /// <summary>One sheet.</summary>
    /// <exception cref="RuleBroken">A character cannot be printed.</exception>
    public PrintFile Print() => Printing.Print(new PaperCopy(Paper.AcceptanceReceipt), words.Title, Sheet(), imprint, stationery);

    private Page Sheet() => new()
    {
        Top = 28,
        Bottom = 12,
        Body = new Column(
            ink.Title(words.Title),
            new Space(room.Between),
            Parties(),
            new Space(room.Between),
            PendingBid(),
            Lines(),
            new Space(room.Between),
            Payments(),
            new Space(room.Between),
            Owed(),
            new Space(room.Between),
            Notes(),
            new Space(room.Between),
            new Contact(point, stationery).Lines()),
        Furniture = new Heading(imprint, detail: null, stationery, new PaperCopy(Paper.AcceptanceReceipt)).On,
    };

    private Table Parties() => new(26, 72, 26, 0)
    {
        Rows =
        [
            Field(ink.Label(words.Number), ink.Value(imprint.Number), ink.Label(words.Accepted), ink.Value(Ink.Clock(accepted))),
            Field(ink.Label(application.Kind is CertificateKind.Unit ? words.Unit : words.Person), new Cell(ink.Value(HolderName())) { Span = 3 }),
            Field(ink.Label(words.Delegate), ink.Value(DelegateName()), ink.Label(words.Clerk), ink.Value(ink.Clerk(accepted))),
        ],
    };

    // A bid that cannot be opened cannot be mended later: the warning stands in a frame of its own, in full size.
    private Column PendingBid() => application.HasPendingBid is true
        ? new(
            new Table(34, 0)
            {
                Rows = [new TableRow(ink.Label(words.PendingBid), new Text(stationery.Body, words.PendingBidWarning) { Align = Align.Justify })],
            },
            new Space(room.Between))
        : new();

    private Table Lines() => new(34, 0, 18, 28, 26)
    {
        Rows =
        [
            Header(words.Business, words.Basis, words.Count, words.UnitPrice, words.Amount),
            .. application.Quote.Lines.Select(Line),
            Field(ink.Label(words.Total), new Cell(ink.Value(words.InWords + ChineseAmount.Of(application.Quote.Total))) { Span = 3 }, Amount(application.Quote.Total.ToString())),
        ],
    };

    private TableRow Line(QuotedLine line) => Field(
        ink.Value(line.Years is { } years ? $"{line.Business.Word()} {years}年" : line.Business.Word()),
        ink.Value(line.Basis),
        ink.Label($"{line.Count}{words.Certificates}"),
        Amount(line.UnitPrice?.ToString() ?? words.Unpriced),
        Amount(line.UnitPrice is null ? words.UnpricedAmount : line.Amount.ToString()));

    private Table Payments() => new(34, 0, 18, 40, 26)
    {
        Rows =
        [
            Header(words.Channel, words.Reference, words.Payment, words.PaidAt, words.Amount),
            .. application.Payments.Select(Paid),
            .. application.Payments.Count == 0 ? [Field(new Cell(ink.Label(words.NoPayment)) { Span = 5 })] : (TableRow[])[],
        ],
    };

    private TableRow Paid(Payment payment) => Field(
        ink.Label(payment.Channel),
        ink.Value(payment.Reference),
        ink.Label(payment.Kind.Word()),
        ink.Label(Ink.Clock(payment.Stamp)),
        Amount(payment.Signed.ToString()));

    private Table Owed() => new(34, 0)
    {
        Rows =
        [
            Field(ink.Label(application.Due < Money.Zero ? words.RefundDue : words.Due), ink.Value(DueAmount())),
            Field(ink.Label(words.Owed), ink.Value(string.Join("；", application.Owed.Select(Owing).DefaultIfEmpty(words.NothingOwed)))),
        ],
    };

    private string DueAmount() => application.Due == Money.Zero
        ? words.NothingOwed
        : application.Due.Abs() + words.Yuan;

    private string Owing(MaterialRecord record) => record.Due is { } due
        ? record.Name + string.Format(CultureInfo.InvariantCulture, words.OwedUntil, due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        : record.Name;

    private Column Notes() => new(Ink.Numbered([.. NotesThatHold()]).Select(note =>
        new Text(stationery.Body with { Leading = 1.6 }, note) { Align = Align.Justify }));

    private IEnumerable<string> NotesThatHold()
    {
        if (application.Quote.Lines.Any(line => line.UnitPrice is null))
        {
            yield return words.UnpricedNote;
        }

        yield return words.NotAnInvoice;
    }

    private string? HolderName() => Printed(HandwrittenField.HolderName, application.Particulars.Holder.Name);

    private string? DelegateName() => Printed(HandwrittenField.DelegateName, application.Particulars.Delegate?.Name);

    private string? Printed(HandwrittenField field, string? value) =>
        application.Particulars.Handwritten.Contains(field) ? null : value;

    private TableRow Header(params string[] labels) => new([.. labels.Select(label => new Cell(ink.Label(label)))]) { MinHeight = Math.Max(8, room.Least - 1) };

    private TableRow Field(params Cell[] cells) => new(cells) { MinHeight = room.Least, MaxHeight = room.Most };

    private Text Amount(string amount) => new(stationery.Body, amount) { Align = Align.Right, MinSize = Ink.SmallestValue };
}
