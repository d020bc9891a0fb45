namespace CaRenewal.Pdf;

/// <summary>
/// ☐ and ☑ in any text are drawn by us, since no Song typeface has them, and read back as ☐ and ☑.
/// </summary>
public static class CheckMark
{
    public const char Empty = '☐';
    public const char Ticked = '☑';

    /// <summary>The box in front of a choice.</summary>
    public static string Of(bool ticked) => ticked ? "☑" : "☐";

    internal static bool IsOne(int codePoint) => codePoint is Empty or Ticked;
}
