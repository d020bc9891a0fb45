namespace CaRenewal.Pdf.Setting;

/// <summary>Puts the letters of a line on the sheet, and the lines under those to be underlined.</summary>
internal static class LinePainter
{
    private const float RuleThickness = 0.5f;

    internal static void Paint(Sheet sheet, ReadOnlySpan<Letter> line, LineSpacing spacing, double x, double baseline)
    {
        x -= LineBreaker.EdgeBefore(line[0]);
        var ruleFrom = double.NaN;
        for (var i = 0; i < line.Length; i++)
        {
            ref readonly var letter = ref line[i];
            var shrink = i == line.Length - 1 ? 0 : letter.Shrink * spacing.Shrink;
            // The white an opening bracket gives up lies before its ink: the glyph itself moves to the left.
            var glyphAt = x - letter.TrimBefore - (letter.Class is CharacterClass.Open && i > 0 ? shrink : 0);
            if (letter.Class is not CharacterClass.Room)
            {
                sheet.Add(letter.Font, letter.Size, letter.Grey, baseline, new PlacedGlyph(letter.CodePoint, (float)glyphAt));
            }

            var ruleEnd = x + letter.Natural - letter.Gap;
            x += letter.Natural - (letter.Class is CharacterClass.Open && i == 0 ? 0 : shrink);
            if (i + 1 < line.Length && LineSpacing.MayStretch(letter, line[i + 1]))
            {
                x += spacing.Stretch;
            }

            if (letter.Underline && double.IsNaN(ruleFrom))
            {
                ruleFrom = ruleEnd - letter.Natural + letter.Gap;
            }

            if (!double.IsNaN(ruleFrom) && (i + 1 == line.Length || !line[i + 1].Underline))
            {
                var y = baseline + 0.2 * letter.Size;
                sheet.Add(new Stroke(ruleFrom, y, ruleEnd, y, RuleThickness));
                ruleFrom = double.NaN;
            }
        }
    }
}
