using CaRenewal.Pdf.Writing;

namespace CaRenewal.Pdf;

/// <summary>Where a paper lies in the file sent to the printer: pages First to First + Count − 1, from 1, and the blank ones behind it.</summary>
public sealed record PageRange(string Title, int First, int Count, int BlankAfter);

/// <summary>Several papers in one file, as it is sent to the printer.</summary>
public sealed record PrintSet(PdfFile File, IReadOnlyList<PageRange> Index)
{
    /// <param name="title">Title of the file.</param>
    /// <param name="created">Date of the file.</param>
    /// <param name="papers">In printing order; page numbers stay each paper's own.</param>
    /// <param name="doubleSided">Every paper begins on an odd page, so that no two papers share a leaf; real blank pages fill up.</param>
    public static PrintSet Of(string title, DateTimeOffset created, IReadOnlyList<Document> papers, bool doubleSided)
    {
        var sheets = new List<Sheet>();
        var index = new List<PageRange>();
        for (var i = 0; i < papers.Count; i++)
        {
            var own = papers[i].LayOut();
            var blank = doubleSided && own.Count % 2 == 1 && i < papers.Count - 1 ? 1 : 0;
            index.Add(new PageRange(papers[i].Title, sheets.Count + 1, own.Count, blank));
            sheets.AddRange(own);
            if (blank > 0)
            {
                sheets.Add(new Sheet(own[^1].Width, own[^1].Height, papers[i].Edition));
            }
        }

        return new(PdfWriter.Write(sheets, new DocumentInfo(title, papers[0].Author, created)), index);
    }
}
