using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace CaRenewal.Forms.Tests;

/// <summary>A page as PdfPig reads it back: letters in the order in which they were printed, lines, and the code. Points, from the lower left.</summary>
internal sealed class PrintedPage
{
    /// <summary>Half the thickness of a line: what is closer than this touches it.</summary>
    private const double Touch = 0.3;

    private readonly string text;

    private PrintedPage(Page page)
    {
        (Width, Height) = (page.Width, page.Height);
        Letters = [.. page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))];
        text = string.Concat(Letters.Select(letter => letter.Value));
        var lines = page.Paths.Where(path => path.IsStroked).SelectMany(path => path).Select(LineOf).ToList();
        Upright = [.. lines.Where(line => line.Width < Touch)];
        Level = [.. lines.Where(line => line.Width >= Touch)];
        Code = page.Paths.Where(path => path.IsFilled).Select(path => path.GetBoundingRectangle()).SingleOrDefault(box => box is not null);
    }

    internal double Width { get; }

    internal double Height { get; }

    internal IReadOnlyList<Letter> Letters { get; }

    /// <summary>The sides of frames and cells.</summary>
    internal IReadOnlyList<PdfRectangle> Upright { get; }

    /// <summary>The dark modules of the sheet's code.</summary>
    internal PdfRectangle? Code { get; }

    /// <summary>Upper and lower lines of frames and cells: those that a side ends at.</summary>
    internal IReadOnlyList<PdfRectangle> Ruled => [.. Level.Where(MeetsASide)];

    /// <summary>The lines that a pen writes on.</summary>
    internal IReadOnlyList<PdfRectangle> Blanks => [.. Level.Where(line => !MeetsASide(line))];

    private IReadOnlyList<PdfRectangle> Level { get; }

    internal static IReadOnlyList<PrintedPage> Of(PrintFile print)
    {
        using var pdf = PdfDocument.Open(print.Pdf.ToArray());
        return [.. pdf.GetPages().Select(page => new PrintedPage(page))];
    }

    /// <summary>The letters of every place where the text stands, white space left out of account.</summary>
    internal IReadOnlyList<IReadOnlyList<Letter>> All(string wanted)
    {
        var (places, compact) = (new List<IReadOnlyList<Letter>>(), Reading.WithoutSpace(wanted));
        for (var at = text.IndexOf(compact, StringComparison.Ordinal); at >= 0; at = text.IndexOf(compact, at + 1, StringComparison.Ordinal))
        {
            places.Add(LettersAt(at, compact.Length));
        }

        return places;
    }

    internal IReadOnlyList<Letter> Only(string wanted) => Assert.Single(All(wanted));

    internal static PdfRectangle BoxOf(IReadOnlyList<Letter> letters) => new(
        letters.Min(letter => letter.BoundingBox.Left),
        letters.Min(letter => letter.BoundingBox.Bottom),
        letters.Max(letter => letter.BoundingBox.Right),
        letters.Max(letter => letter.BoundingBox.Top));

    /// <summary>Whether ink of the letter lies on both sides of the line, or on it.</summary>
    internal static bool Crosses(Letter letter, PdfRectangle line) =>
        letter.BoundingBox.Left < line.Right - Touch && letter.BoundingBox.Right > line.Left + Touch
        && letter.BoundingBox.Bottom < line.Top - Touch && letter.BoundingBox.Top > line.Bottom + Touch;

    private List<Letter> LettersAt(int at, int length)
    {
        var (found, passed) = (new List<Letter>(), 0);
        foreach (var letter in Letters)
        {
            if (passed >= at && passed < at + length)
            {
                found.Add(letter);
            }

            passed += letter.Value.Length;
        }

        return found;
    }

    private bool MeetsASide(PdfRectangle line) => Upright.Any(side =>
        side.Left > line.Left - 1 && side.Left < line.Right + 1
        && (Math.Abs(side.Top - line.Bottom) < 1 || Math.Abs(side.Bottom - line.Bottom) < 1));

    /// <summary>As thick as it is printed, in the direction across.</summary>
    private static PdfRectangle LineOf(PdfSubpath path)
    {
        var (from, to) = (((PdfSubpath.Move)path.Commands[0]).Location, ((PdfSubpath.Line)path.Commands[1]).To);
        return new(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y));
    }
}
