using System.Runtime.InteropServices;
using System.Text;
using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf;

/// <summary>One page as a list of what is printed where: the step between layout and file. Points, from the upper left.</summary>
public sealed class Sheet
{
    private readonly List<GlyphRun> runs = [];
    private readonly List<PlacedGlyph> glyphs = new(256);
    private readonly List<Stroke> strokes = [];
    private readonly List<ModuleFill> fills = [];

    internal Sheet(double width, double height, FormEdition edition) => (Width, Height, Edition) = (width, height, edition);

    /// <summary>In points.</summary>
    public double Width { get; }

    /// <summary>In points.</summary>
    public double Height { get; }

    internal FormEdition Edition { get; }

    internal ReadOnlySpan<GlyphRun> Runs => CollectionsMarshal.AsSpan(runs);

    internal ReadOnlySpan<Stroke> Strokes => CollectionsMarshal.AsSpan(strokes);

    internal ReadOnlySpan<ModuleFill> Fills => CollectionsMarshal.AsSpan(fills);

    /// <summary>All characters in the order they were set, a line feed where the baseline changes.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        for (var i = 0; i < runs.Count; i++)
        {
            text.Append(i > 0 && runs[i].Y != runs[i - 1].Y ? "\n" : "");
            foreach (var glyph in GlyphsOf(i))
            {
                text.Append(char.ConvertFromUtf32(glyph.CodePoint));
            }
        }

        return text.ToString();
    }

    internal ReadOnlySpan<PlacedGlyph> GlyphsOf(int run)
    {
        var end = run + 1 < runs.Count ? runs[run + 1].First : glyphs.Count;
        return CollectionsMarshal.AsSpan(glyphs)[runs[run].First..end];
    }

    internal void Add(TrueTypeFont? font, float size, float grey, double y, PlacedGlyph glyph)
    {
        var run = new GlyphRun(font, size, grey, y, glyphs.Count);
        if (runs.Count == 0 || runs[^1] with { First = run.First } != run)
        {
            runs.Add(run);
        }

        glyphs.Add(glyph);
    }

    internal void Add(Stroke stroke) => strokes.Add(stroke);

    internal void Add(ModuleFill fill) => fills.Add(fill);
}
