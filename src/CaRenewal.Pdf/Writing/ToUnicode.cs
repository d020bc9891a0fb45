using System.Text;

namespace CaRenewal.Pdf.Writing;

/// <summary>The map by which a reader gets characters back from a font's numbers (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicode
{
    /// <summary>A CMap allows no more entries in one block.</summary>
    private const int BlockSize = 100;

    /// <param name="codePoints">Code point of each number, from <paramref name="first"/>.</param>
    /// <param name="first">The first number.</param>
    /// <param name="bytes">Bytes of one number in a text string.</param>
    internal static byte[] Write(IReadOnlyList<int> codePoints, int first, int bytes)
    {
        var digits = 2 * bytes;
        var map = new StringBuilder(1024 + 16 * codePoints.Count)
            .Append("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .Append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n")
            .Append($"1 begincodespacerange\n<{0.ToString("X" + digits)}><{((1 << (8 * bytes)) - 1).ToString("X" + digits)}>\nendcodespacerange\n");
        for (var at = 0; at < codePoints.Count; at += BlockSize)
        {
            var count = Math.Min(BlockSize, codePoints.Count - at);
            map.Append($"{count} beginbfchar\n");
            for (var i = at; i < at + count; i++)
            {
                map.Append('<').Append((first + i).ToString("X" + digits)).Append("><");
                foreach (var unit in char.ConvertFromUtf32(codePoints[i]))
                {
                    map.Append(((int)unit).ToString("X4"));
                }

                map.Append(">\n");
            }

            map.Append("endbfchar\n");
        }

        map.Append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
        return Encoding.ASCII.GetBytes(map.ToString());
    }
}
