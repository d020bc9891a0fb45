namespace CaRenewal.Forms.Tests;

/// <summary>The committed lists of what the notice prints on each paper, one phrase a line, in order.</summary>
internal static class Phrases
{
    internal static readonly IReadOnlyDictionary<PaperCopy, string> Lists = new Dictionary<PaperCopy, string>
    {
        [Samples.UnitFirst] = "unit-first",
        [Samples.UnitSecond] = "unit-second",
        [Samples.PersonalFirst] = "personal-first",
        [Samples.PersonalSecond] = "personal-second",
        [Samples.Letter] = "letter",
        [Samples.Statement] = "statement",
    };

    internal static string[] Of(PaperCopy copy) => File.ReadAllLines(PathOf(Lists[copy]));

    /// <summary>附件1 to 附件4 as the notice has them, slips included.</summary>
    internal static string Annexes() => File.ReadAllText(PathOf("annexes"));

    private static string PathOf(string list) => Path.Combine(AppContext.BaseDirectory, "Phrases", $"{list}.txt");
}
