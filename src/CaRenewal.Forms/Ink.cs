using System.Globalization;
using CaRenewal.Core;
using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>The pieces of which every form of the office is made, in the stationery's type.</summary>
internal sealed class Ink(Stationery stationery)
{
    /// <summary>Below this size, in points, nobody reads a value at a counter.</summary>
    internal const double SmallestValue = 5;

    private const int ShortValue = 12;

    /// <summary>What is written behind 其他.</summary>
    private const double OtherWidth = 11;

    internal Text Title(string text) => new(stationery.Title, text) { Align = Align.Centre };

    internal Text Label(string text) => new(stationery.Body, text) { Align = Align.Centre };

    internal Text Heading(string text) => new(stationery.Heading, text) { Align = Align.Centre };

    /// <summary>A value that shrinks where its field is too small for it.</summary>
    internal Text Value(params Span[] spans) => new(stationery.Body, spans) { MinSize = SmallestValue };

    internal Text Value(string? value) => Value(new Span(value ?? ""));

    /// <summary>Which page of how many, at the foot of a sheet.</summary>
    internal At Foot(PageNumber page) => new(20, 283, 170, new Text(stationery.Margin, $"{page.Number} / {page.Count}") { Align = Align.Centre });

    internal Text Note(string text) => new(stationery.Note, text);

    internal Text Caption(string text) => new(stationery.Caption, text) { Align = Align.Justify };

    /// <summary>Nobody at the counter can correct an account's name: where it cannot be printed, the staff number stands for it.</summary>
    internal string Clerk(Stamp stamp) => stationery.Song.MissingIn(stamp.Name).Count is 0 ? stamp.Name : stamp.By;

    internal static string Clock(Stamp stamp) => stamp.At.OnOfficeClock().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>1．2．3．; what stands alone has no number.</summary>
    internal static IEnumerable<string> Numbered(IReadOnlyList<string> notes) =>
        notes is [var only] ? [only] : notes.Select((note, index) => $"{index + 1}．{note}");

    /// <summary>☑企业　☐机关 …, the text of 其他 on a line of its own width.</summary>
    internal static Span[] Choices<TKey>(IReadOnlyList<Choice<TKey>> choices, TKey? chosen, TKey? other = null, string? otherText = null)
        where TKey : struct, Enum =>
        [.. choices.SelectMany((choice, index) => Choice(choice, index > 0, choice.Key.Equals(chosen), choice.Key.Equals(other), otherText))];

    internal static Span[] Date(DateWording words, DateOnly? day = null) =>
    [
        Part(14, day?.Year), words.Year, Part(10, day?.Month), words.Month, Part(10, day?.Day), words.Day,
    ];

    /// <summary>A blank within a sentence; a short value on it is not parted.</summary>
    internal static Span Blank(double width, string? value) => Span.Blank(width, value) with { Whole = Length.Of(value) <= ShortValue };

    private static Span Part(double width, int? value) => new(value?.ToString() ?? "") { MinWidth = width };

    private static IEnumerable<Span> Choice<TKey>(Choice<TKey> choice, bool apart, bool ticked, bool takesText, string? text)
        where TKey : struct, Enum
    {
        if (apart)
        {
            yield return Span.Gap(2.4);
        }

        yield return CheckMark.Of(ticked);
        yield return Span.Gap(0.7);
        yield return choice.Text;
        if (takesText)
        {
            yield return Span.Blank(OtherWidth, ticked ? text : null);
        }
    }
}
