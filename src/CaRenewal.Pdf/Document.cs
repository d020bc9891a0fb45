using CaRenewal.Pdf.Setting;
using CaRenewal.Pdf.Writing;

namespace CaRenewal.Pdf;

/// <summary>A paper: its pages and what its file says of itself. Equal documents give equal bytes.</summary>
public sealed class Document
{
    public required string Title { get; init; }

    public string Author { get; init; } = "";

    /// <summary>Written into the file as its date; given by the caller, so that the same paper gives the same bytes.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The wording that every paper of this form shares.</summary>
    public FormEdition Edition { get; init; } = FormEdition.None;

    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>The sheets as lists of what is printed where.</summary>
    public IReadOnlyList<Sheet> LayOut()
    {
        var sheets = Pages.SelectMany(SheetsOf).ToList();
        for (var i = 0; i < sheets.Count; i++)
        {
            foreach (var at in sheets[i].Page.Furniture(new PageNumber(i + 1, sheets.Count)))
            {
                var strips = new StripList();
                at.Content.LayOut(strips, Millimetres.ToPoints(at.Width), Millimetres.ToPoints(at.Height ?? double.PositiveInfinity));
                strips.Draw(sheets[i].Sheet, .., Millimetres.ToPoints(at.X), Millimetres.ToPoints(at.Y));
            }
        }

        return [.. sheets.Select(pair => pair.Sheet)];
    }

    public PdfFile ToPdf() => PdfWriter.Write(LayOut(), new DocumentInfo(Title, Author, Created));

    private IEnumerable<(Page Page, Sheet Sheet)> SheetsOf(Page page)
    {
        var strips = new StripList();
        page.Body.LayOut(strips, Millimetres.ToPoints(page.Width - page.Left - page.Right), double.PositiveInfinity);
        var ranges = Pagination.Deal(strips, Millimetres.ToPoints(page.Height - page.Top - page.Bottom));
        return ranges.Count > 1 && page.Closer is { } closer
            ? SheetsOf(closer())
            : ranges.Select(range => (page, Draw(page, strips, range)));
    }

    private Sheet Draw(Page page, StripList strips, Range range)
    {
        var sheet = new Sheet(Millimetres.ToPoints(page.Width), Millimetres.ToPoints(page.Height), Edition);
        strips.Draw(sheet, range, Millimetres.ToPoints(page.Left), Millimetres.ToPoints(page.Top));
        return sheet;
    }
}
