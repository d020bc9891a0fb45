namespace CaRenewal.Pdf.Tests;

internal static class TestFonts
{
    internal static TrueTypeFont Regular { get; } = TrueTypeFont.Open(Path.Combine(AppContext.BaseDirectory, "Fonts/NotoSerifSC-Regular.ttf"));

    internal static TrueTypeFont Bold { get; } = TrueTypeFont.Open(Path.Combine(AppContext.BaseDirectory, "Fonts/NotoSerifSC-Bold-Titles.ttf"));

    internal static Typeface Song { get; } = new(Regular);

    internal static Typeface Titles { get; } = new(Bold, Regular);

    internal static TextStyle Body { get; } = new(Song, 12);

    internal static Document Paper(params Block[] blocks) => Paper(FormEdition.None, blocks);

    internal static Document Paper(FormEdition edition, params Block[] blocks) => new()
    {
        Title = "样张",
        Created = new DateTimeOffset(2026, 11, 23, 10, 15, 0, TimeSpan.FromHours(8)),
        Edition = edition,
        Pages = [new Page { Body = new Column(blocks) }],
    };
}
