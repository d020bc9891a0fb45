namespace CaRenewal.Forms.Tests;

/// <summary>The box that a seal is captured from, looked at in pixels.</summary>
public class SealBoxTests
{
    private const int Resolution = 300;
    private const double Least = 60;

    [ToolFact(Tool.PdfToImage)]
    public void The_unit_s_seal_box_is_large_enough_and_empty() => AssertEmptyBox(Samples.UnitFirst, Samples.UnitSecond);

    [ToolFact(Tool.PdfToImage)]
    public void The_person_s_signature_box_is_large_enough_and_empty() => AssertEmptyBox(Samples.PersonalFirst, Samples.PersonalSecond);

    private static void AssertEmptyBox(params PaperCopy[] copies) => Assert.All(copies, copy =>
    {
        var (width, height, pixels) = Tool.Image(Samples.Print(copy).Pdf, Resolution);
        var (left, right, top, bottom) = FindBox(width, height, pixels);

        Assert.True((right - left) * 25.4 / Resolution >= Least, $"{right - left} pixels wide");
        Assert.True((bottom - top) * 25.4 / Resolution >= Least, $"{bottom - top} pixels high");
        for (var y = top; y < bottom; y++)
        {
            Assert.Equal(-1, pixels.AsSpan(y * width + left, right - left).IndexOfAnyExcept((byte)255));
        }

        var distance = (int)(3 * Resolution / 25.4);
        Assert.All(
            [(left, top, -1, -1), (right, top, 1, -1), (left, bottom, -1, 1), (right, bottom, 1, 1)],
            corner => Assert.True(HasInk(corner.Item1 + corner.Item3 * distance, corner.Item2 + corner.Item4 * distance)));

        // An arm of the mark crosses the column or row that far from the corner.
        bool HasInk(int x, int y) => Enumerable.Range(-distance, 2 * distance)
            .Any(step => pixels[(y + step) * width + x] < 128) && Enumerable.Range(-distance, 2 * distance).Any(step => pixels[y * width + x + step] < 128);
    });

    /// <summary>The inside of the one frame whose lines are about as long as they are apart.</summary>
    private static (int Left, int Right, int Top, int Bottom) FindBox(int width, int height, byte[] pixels)
    {
        var side = (int)(Least * Resolution / 25.4);
        var lines = new List<(int Y, int From, int To)>();
        for (var y = 0; y < height; y++)
        {
            for (var (x, from) = (0, 0); x < width; x++)
            {
                if (pixels[y * width + x] >= 200)
                {
                    if (x - from >= side && x - from < 1.1 * side)
                    {
                        lines.Add((y, from, x));
                    }

                    from = x + 1;
                }
            }
        }

        var upper = lines.TakeWhile(line => line.Y - lines[0].Y < side / 2).Last();
        var lower = lines.First(line => line.Y - lines[0].Y > side / 2);
        var inside = upper.From;
        while (pixels[(upper.Y + side / 2) * width + inside] < 255)
        {
            inside++;
        }

        var end = upper.To - 1;
        while (pixels[(upper.Y + side / 2) * width + end] < 255)
        {
            end--;
        }

        var (top, bottom) = (upper.Y, lower.Y);
        while (pixels[top * width + width - (width - (inside + end) / 2)] < 255)
        {
            top++;
        }

        while (pixels[(bottom - 1) * width + (inside + end) / 2] < 255)
        {
            bottom--;
        }

        return (inside, end + 1, top, bottom);
    }
}
