using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>
/// The type in which papers are set: Song, with further fonts for rarer characters, and the shared wording of all papers.
/// Make one per process and keep it; safe for any number of threads.
/// </summary>
public sealed class Stationery
{
    private static readonly Lazy<Stationery> Shipped = new(() => new Stationery([]));

    /// <param name="fallbackFonts">Paths of TrueType files that serve what Song lacks, in the order in which they are asked (HanaMinB, SimSun-ExtB).</param>
    /// <exception cref="InvalidDataException">A file is no TrueType font with glyf outlines.</exception>
    public Stationery(IEnumerable<string> fallbackFonts)
    {
        var regular = TrueTypeFont.Open(Shipment("NotoSerifSC-Regular.ttf"));
        TrueTypeFont[] fallbacks = [.. fallbackFonts.Select(TrueTypeFont.Open)];
        Song = new Typeface(regular, fallbacks);
        var titles = new Typeface(TrueTypeFont.Open(Shipment("NotoSerifSC-Bold-Titles.ttf")), [regular, .. fallbacks]);
        Edition = new FormEdition((Song, SharedCharacters()), (titles, string.Concat(Words.Titles())));

        Title = new TextStyle(titles, 20) { Leading = 1.3 };
        Heading = new TextStyle(titles, 11) { Leading = 1.3 };
        Body = new TextStyle(Song, 10.5) { Leading = 1.3 };
        Letter = new TextStyle(Song, 14) { Leading = 1.8 };
        Clause = new TextStyle(Song, 12) { Leading = 1.85 };
        Note = new TextStyle(Song, 9.5) { Leading = 1.45 };
        Caption = new TextStyle(Song, 9) { Leading = 1.35 };
        Margin = new TextStyle(Song, 8.5) { Leading = 1.35 };
    }

    /// <summary>The fonts that come with the program, and no other.</summary>
    public static Stationery Standard => Shipped.Value;

    /// <summary>The typeface of all values.</summary>
    public Typeface Song { get; }

    internal FormEdition Edition { get; }

    internal TextStyle Title { get; }

    internal TextStyle Heading { get; }

    internal TextStyle Body { get; }

    internal TextStyle Letter { get; }

    internal TextStyle Clause { get; }

    internal TextStyle Note { get; }

    internal TextStyle Caption { get; }

    internal TextStyle Margin { get; }

    private static string Shipment(string file) => Path.Combine(AppContext.BaseDirectory, "Fonts", file);

    private static string SharedCharacters() => string.Concat(
        Words.Sources().SelectMany(source => source).Where(character => !char.IsControl(character))
            .Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(character => (char)character)));
}
