using System.Globalization;
using System.Text;

namespace CaRenewal.Web.Infrastructure.Sheets;

/// <summary>The XML of a sheet, passed on in pieces.</summary>
public sealed class SheetText(Stream output)
{
    private const int Piece = 32 * 1024;

    private readonly StringBuilder text = new(Piece * 2);

    public void Raw(string xml) => text.Append(xml);

    public void Row(IReadOnlyList<object?> cells)
    {
        text.Append("<row>");
        foreach (var cell in cells)
        {
            switch (cell)
            {
                case null:
                    text.Append("<c/>");
                    break;
                case int number:
                    text.Append(CultureInfo.InvariantCulture, $"<c><v>{number}</v></c>");
                    break;
                case decimal money:
                    text.Append(CultureInfo.InvariantCulture, $"""<c s="2"><v>{money}</v></c>""");
                    break;
                default:
                    text.Append("""<c s="1" t="inlineStr"><is><t xml:space="preserve">""").Append(Escape($"{cell}")).Append("</t></is></c>");
                    break;
            }
        }

        text.Append("</row>");
    }

    public async ValueTask FlushAsync(CancellationToken cancellation, bool all = false)
    {
        if (all || text.Length > Piece)
        {
            await output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellation);
            text.Clear();
        }
    }

    /// <summary>As XML writes it; what XML cannot hold is left out.</summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\r' => escaped.Append("&#13;"),
                < ' ' and not ('\t' or '\n') or 0xFFFE or 0xFFFF => escaped,
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
