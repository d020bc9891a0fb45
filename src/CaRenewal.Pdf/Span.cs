namespace CaRenewal.Pdf;

/// <summary>A piece of running text; without a style of its own it takes the paragraph's.</summary>
public sealed record Span(string Content, TextStyle? Style = null)
{
    /// <summary>A line under the text, unbroken through all that follows with a line under it, and through line breaks.</summary>
    public bool Underline { get; init; }

    /// <summary>Millimetres the piece takes at least; what the text leaves is empty on both sides of it.</summary>
    public double MinWidth { get; init; }

    /// <summary>The piece stays on one line, unless it is longer than one: a short name is not parted.</summary>
    public bool Whole { get; init; }

    /// <summary>A blank to be filled in: a line at least so many millimetres wide, with the value on it where one is known.</summary>
    public static Span Blank(double width, string? value = null, TextStyle? style = null) =>
        new(value ?? "", style) { Underline = true, MinWidth = width };

    /// <summary>Empty millimetres within a line.</summary>
    public static Span Gap(double width) => new("") { MinWidth = width };

    public static Span FromString(string content) => new(content);

    public static implicit operator Span(string content) => new(content);
}
