using CaRenewal.Core;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>Papers become the file for the printer.</summary>
internal static class Printing
{
    /// <summary>One paper, a file of its own.</summary>
    /// <param name="title">The file's, before its number.</param>
    /// <exception cref="RuleBroken">A character cannot be printed.</exception>
    internal static PrintFile Print(PaperCopy copy, string title, Page sheet, Imprint imprint, Stationery stationery) => Print(
        [
            (copy, new Document
            {
                Title = $"{title} {imprint.Number}",
                Author = imprint.Author,
                Created = imprint.Created,
                Edition = stationery.Edition,
                Pages = [sheet],
            }),
        ],
        imprint,
        Sides.One);

    /// <exception cref="RuleBroken">A character cannot be printed.</exception>
    internal static PrintFile Print(
        IReadOnlyList<(PaperCopy Copy, Document Document)> papers, Imprint imprint, Sides sides)
    {
        try
        {
            var print = PrintSet.Of(papers[0].Document.Title, imprint.Created, [.. papers.Select(paper => paper.Document)], sides is Sides.Two);
            return new PrintFile(imprint.PaperNumber, print.File, [.. print.Index.Select((range, index) =>
                new PrintedPaper(papers[index].Copy, range.First, range.Count, range.BlankAfter))]);
        }
        catch (MissingGlyphException missing)
        {
            throw new RuleBroken($"字符“{missing.Character}”（U+{missing.Character.Value:X4}）无法打印，请改为手写或更正。");
        }
    }
}
