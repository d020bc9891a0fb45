namespace CaRenewal.Pdf.Writing;

/// <summary>The fonts a file uses, each with its place in the resources: those of editions, and one of its own per font file.</summary>
internal sealed class FontTable
{
    private readonly Dictionary<TrueTypeFont, int> own = [];
    private readonly Dictionary<EmbeddedFont, int> places = [];
    private readonly List<EmbeddedFont> fonts = [];

    internal EmbeddedFont this[int place] => fonts[place];

    internal bool UsesMarks { get; set; }

    internal int PlaceFor(FormEdition edition, TrueTypeFont font, int codePoint)
    {
        if (edition.FontFor(font) is { } shared && shared.Contains(codePoint))
        {
            return places.TryGetValue(shared, out var place) ? place : places[shared] = Add(shared);
        }

        return own.TryGetValue(font, out var ownPlace) ? ownPlace : own[font] = Add(EmbeddedFont.Own(font));
    }

    /// <summary>Writes the fonts and, as the object of that number, the resources that all pages share.</summary>
    internal void WriteTo(ObjectWriter writer, int resources)
    {
        var numbers = fonts.ConvertAll(font => font.WriteTo(writer));
        var marks = UsesMarks ? $"/M {MarkFont.WriteTo(writer)} 0 R" : "";
        writer.Begin(resources).Append($"<</Font<<{marks}{string.Concat(numbers.Select((number, place) => $"/F{place} {number} 0 R"))}>>>>");
        writer.End();
    }

    private int Add(EmbeddedFont font)
    {
        fonts.Add(font);
        return fonts.Count - 1;
    }
}
