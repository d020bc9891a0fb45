using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>What stands above the frame of every sheet: number, detail line, paper number, and the code that names the sheet.</summary>
/// <param name="detail">业务明细; null where the paper says it itself.</param>
internal sealed class Heading(Imprint imprint, string? detail, Stationery stationery, PaperCopy copy)
{
    /// <summary>Six dots of a printer of 300 dots an inch.</summary>
    private const double Module = 0.508;
    private const double Left = 20;
    private const double Top = 10;
    private const double Width = 170;

    /// <summary>Two lines; more of them are set smaller.</summary>
    private const double RoomForDetail = 8.2;

    internal IEnumerable<At> On(PageNumber page)
    {
        var code = new MatrixCode(SheetCode.Modules(imprint, copy, page), Module);
        // The quiet modules reach into the margin, so that the dark ones end where the frame does.
        var quiet = 4 * Module;
        yield return new At(Left, Top, Width - code.Size, Lines());
        yield return new At(Left + Width + quiet - code.Size, Top - quiet, code.Size, code);
    }

    private Table Lines()
    {
        var words = Words.Heading;
        var numbers = new Text(
            stationery.Margin, Label(words) + imprint.Number, Span.Gap(8), words.PaperNumber + imprint.PaperNumber.Text);
        var lines = new Text(stationery.Margin, detail is null ? "" : words.Detail + detail) { MinSize = 5.5 };
        return new Table(0)
        {
            Border = 0,
            Padding = 0,
            Rows = [new TableRow(numbers), new TableRow(lines) { MaxHeight = RoomForDetail }],
        };
    }

    private string Label(HeadingWording words) => copy.Paper switch
    {
        Paper.CorrectionNotice => words.NoticeNumber,
        Paper.DaySheet => words.CloseNumber,
        _ => words.Number,
    };
}
