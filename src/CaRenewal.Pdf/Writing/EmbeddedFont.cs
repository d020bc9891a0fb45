using System.Text;
using CaRenewal.Pdf.Fonts;

namespace CaRenewal.Pdf.Writing;

/// <summary>A subset as a composite font with Identity-H encoding (ISO 32000-1, 9.7); a shared one is cut and compressed once.</summary>
internal sealed class EmbeddedFont
{
    private readonly FontSubset subset;
    private readonly Lazy<SharedParts>? shared;

    private EmbeddedFont(FontSubset subset, bool isShared)
    {
        this.subset = subset;
        shared = isShared ? new(() => new SharedParts(subset)) : null;
    }

    internal static EmbeddedFont Shared(FontSubset subset) => new(subset, true);

    internal static EmbeddedFont Own(TrueTypeFont font) => new(new FontSubset(font), false);

    internal bool Contains(int codePoint) => subset.Contains(codePoint);

    /// <summary>The number of a character, added where the font is the document's own.</summary>
    internal int NumberOf(int codePoint) => shared is null ? subset.Add(codePoint) : subset.NumberOf(codePoint);

    /// <summary>Thousandths of an em.</summary>
    internal int WidthOf(int number) => subset.WidthOf(number);

    /// <returns>The number of the font's object.</returns>
    internal int WriteTo(ObjectWriter writer)
    {
        var (file, toUnicode, name, widths) = WriteParts(writer);
        var font = subset.Font;
        int InEm(int units) => units * 1000 / font.UnitsPerEm;
        var descriptor = writer.Add(
            $"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{string.Join(' ', font.Bounds.Select(InEm))}]/ItalicAngle 0"
            + $"/Ascent {InEm(font.Ascender)}/Descent {InEm(font.Descender)}/CapHeight {InEm(font.Ascender)}/StemV 80/FontFile2 {file} 0 R>>");
        var descendant = writer.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"/FontDescriptor {descriptor} 0 R/DW 1000/W[{widths}]/CIDToGIDMap/Identity>>");
        return writer.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {toUnicode} 0 R>>");
    }

    private static string FileEntries(byte[] trueType) => $"/Length1 {trueType.Length}";

    /// <summary>Runs of widths other than 1000.</summary>
    private static string Widths(FontSubset subset)
    {
        var widths = new StringBuilder();
        var open = false;
        for (var number = 0; number <= subset.CodePoints.Count; number++)
        {
            var width = subset.WidthOf(number);
            if (width == 1000)
            {
                widths.Append(open ? "]" : "");
                open = false;
                continue;
            }

            widths.Append(open ? " " : $"{(widths.Length > 0 ? " " : "")}{number}[").Append(width);
            open = true;
        }

        return widths.Append(open ? "]" : "").ToString();
    }

    private static string Name(FontSubset subset) => $"{subset.Tag()}+{subset.Font.Name}";

    private (int File, int ToUnicode, string Name, string Widths) WriteParts(ObjectWriter writer)
    {
        if (shared?.Value is { } parts)
        {
            return (writer.Add(parts.File), writer.Add(parts.ToUnicode), parts.Name, parts.Widths);
        }

        var trueType = subset.ToTrueType();
        var file = writer.AddStream(trueType, FileEntries(trueType));
        return (file, writer.AddStream(Writing.ToUnicode.Write(subset.CodePoints, 1, 2)), Name(subset), Widths(subset));
    }

    private sealed class SharedParts
    {
        internal SharedParts(FontSubset subset)
        {
            var trueType = subset.ToTrueType();
            File = SharedBody.OfStream(trueType, FileEntries(trueType));
            ToUnicode = SharedBody.OfStream(Writing.ToUnicode.Write(subset.CodePoints, 1, 2), "");
            (Name, Widths) = (EmbeddedFont.Name(subset), EmbeddedFont.Widths(subset));
        }

        internal SharedBody File { get; }

        internal SharedBody ToUnicode { get; }

        internal string Name { get; }

        internal string Widths { get; }
    }
}
