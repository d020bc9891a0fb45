namespace CaRenewal.Pdf.Writing;

/// <summary>
/// ☐ and ☑ as a Type 3 font of two drawings (ISO 32000-1, 9.6.5): no Song typeface has them, and of all ways to
/// draw them this is the one every reader turns back into the characters.
/// </summary>
internal static class MarkFont
{
    internal const byte EmptyCode = (byte)'a';
    internal const byte TickedCode = (byte)'b';

    /// <summary>Thousandths of an em.</summary>
    internal const int Width = 1000;

    private const string Frame = "1000 0 0 -200 1000 1000 d1 46 w 100 -40 800 800 re S";
    private const string Tick = " 84 w 1 J 1 j 250 380 m 430 130 l 800 900 l S";

    internal static int WriteTo(ObjectWriter writer)
    {
        var empty = writer.AddStream(System.Text.Encoding.ASCII.GetBytes(Frame));
        var ticked = writer.AddStream(System.Text.Encoding.ASCII.GetBytes(Frame + Tick));
        var toUnicode = writer.AddStream(ToUnicode.Write([CheckMark.Empty, CheckMark.Ticked], EmptyCode, 1));
        return writer.Add(
            "<</Type/Font/Subtype/Type3/Name/Marks/FontBBox[0 -200 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 97/LastChar 98"
            + $"/Widths[{Width} {Width}]/Encoding<</Type/Encoding/Differences[97/box/boxticked]>>"
            + $"/CharProcs<</box {empty} 0 R/boxticked {ticked} 0 R>>/Resources<<>>/ToUnicode {toUnicode} 0 R>>");
    }
}
