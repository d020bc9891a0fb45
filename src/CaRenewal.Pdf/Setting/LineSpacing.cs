namespace CaRenewal.Pdf.Setting;

/// <summary>How a line reaches its width: points added at each place that may stretch, and the share taken of all that may shrink.</summary>
internal readonly record struct LineSpacing(double Stretch, double Shrink)
{
    /// <summary>A line so empty that stretching would tear it apart stays as it is, in em at each place.</summary>
    private const double MostStretch = 0.5;

    internal static LineSpacing Of(ReadOnlySpan<Letter> line, double slack, bool justify)
    {
        if (slack < 0)
        {
            var shrink = 0.0;
            for (var i = 0; i + 1 < line.Length; i++)
            {
                shrink += i == 0 && line[i].Class is CharacterClass.Open ? 0 : line[i].Shrink;
            }

            return new(0, shrink > 0 ? Math.Min(1, -slack / shrink) : 0);
        }

        var places = 0;
        for (var i = 0; justify && i + 1 < line.Length; i++)
        {
            places += MayStretch(line[i], line[i + 1]) ? 1 : 0;
        }

        var stretch = places == 0 ? 0 : slack / places;
        return new(stretch <= MostStretch * line[0].Size ? stretch : 0, 0);
    }

    internal static bool MayStretch(in Letter letter, in Letter next) =>
        !(letter.IsLatin && next.IsLatin)
        && !(letter.Class is CharacterClass.Dash && next.Class is CharacterClass.Dash)
        && next.Class is not CharacterClass.Space
        && letter.Class is not CharacterClass.Room && next.Class is not CharacterClass.Room;
}
