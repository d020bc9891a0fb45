using CaRenewal.Pdf.Setting;
using CsCheck;

namespace CaRenewal.Pdf.Tests.Setting;

public class LineBreakerTests
{
    private const double Size = 10;
    private const string Closing = "、。，．：；！？）】》〉」』〕”’,.:;!?)]}％";
    private const string Opening = "（【《〈「『〔“‘([{";
    private static readonly TextStyle Style = new(TestFonts.Song, Size);

    /// <summary>Clauses as people write them: no run of punctuation or word longer than the narrowest line.</summary>
    private static readonly Gen<string> Clause = Gen.Frequency(
        (6, Gen.Char["益阳资江示范建设工程集团有限公司数字证书"].Array[1, 12].Select(letters => new string(letters))),
        (2, Gen.Char["ABCabc0123456789"].Array[1, 8].Select(letters => $"司{new string(letters)}")),
        (2, Gen.Char[Closing].Select(mark => $"司{mark}")),
        (1, Gen.Char[Opening].Select(mark => $"{mark}甲")),
        (1, Gen.Const("阳）、（资")),
        (1, Gen.Const("阳”。“资")),
        (1, Gen.Const("介质——存")),
        (1, Gen.Const("☑企业 ")),
        (1, Gen.Const(" ")));

    private static readonly Gen<(string Text, double Width, bool Justify)> Paragraphs =
        Gen.Select(Clause.Array[1, 60].Select(string.Concat), Gen.Double[12 * Size, 45 * Size], Gen.Bool);

    [Fact]
    public void No_line_begins_with_closing_punctuation() => Paragraphs.Sample(paragraph =>
        Lines(paragraph).Skip(1).All(line => line.Length == 0 || !Closing.Contains(line[0])));

    [Fact]
    public void No_line_ends_with_opening_punctuation_or_a_lone_check_mark() => Paragraphs.Sample(paragraph =>
        Lines(paragraph).SkipLast(1).All(line => line.Length == 0 || !(Opening + "☐☑").Contains(line[^1])));

    [Fact]
    public void Latin_words_and_numbers_are_never_broken() => Paragraphs.Sample(paragraph =>
    {
        var (letters, lines) = Break(paragraph);
        return lines.Skip(1).All(line => !(letters[line.First - 1].Class is CharacterClass.Word && letters[line.First].Class is CharacterClass.Word));
    });

    [Fact]
    public void Two_dashes_stay_together() => Paragraphs.Sample(paragraph => Lines(paragraph).Skip(1).All(line => !line.StartsWith('—')));

    [Fact]
    public void Nothing_is_lost_but_spaces_at_line_ends() => Paragraphs.Sample(paragraph =>
        Reading.WithoutSpace(string.Concat(Lines(paragraph))) == Reading.WithoutSpace(paragraph.Text));

    [Fact]
    public void Every_line_fits_once_its_punctuation_is_squeezed() => Paragraphs.Sample(paragraph =>
    {
        var (letters, lines) = Break(paragraph);
        return lines.All(line => RightEdge(letters, line, paragraph.Width, paragraph.Justify) <= paragraph.Width + 0.05);
    });

    [Fact]
    public void A_justified_line_that_may_stretch_ends_at_the_margin() => Paragraphs.Sample(paragraph =>
    {
        var (letters, lines) = Break(paragraph with { Justify = true });
        return lines.SkipLast(1).All(line =>
        {
            var edge = RightEdge(letters, line, paragraph.Width, true);
            return Math.Abs(edge - paragraph.Width) < 0.05 || edge < paragraph.Width - Size / 2;
        });
    });

    [Fact]
    public void A_word_longer_than_the_line_is_broken_rather_than_clipped()
    {
        var (letters, lines) = Break((new string('W', 200), 100, false));

        Assert.True(lines.Count > 10);
        Assert.All(lines, line => Assert.True(RightEdge(letters, line, 100, false) <= 100.05));
        Assert.Equal(200, lines.Sum(line => line.End - line.First));
    }

    [Theory]
    [InlineData("），（", 2.0)]
    [InlineData("））", 1.0)]
    [InlineData("（（甲", 2.0)]
    [InlineData("。”甲", 2.5)]
    [InlineData("甲。", 1.5)]
    [InlineData("（甲", 1.5)]
    [InlineData("甲（乙", 3.0)]
    public void Adjacent_full_width_punctuation_and_punctuation_at_an_edge_gives_up_half_its_width(string text, double em)
    {
        var letters = Letters.Measure(Style, [text], 1, 1000);

        // “ and ” are narrow in this typeface, so they count as they are.
        var narrow = letters.Sum(letter => letter.CodePoint is '“' or '”' ? letter.Advance - Size : 0);
        Assert.Equal(em * Size + narrow, LineBreaker.NaturalWidth(letters), 0.01);
    }

    [Fact]
    public void A_last_line_of_a_single_character_takes_one_more_from_the_line_above()
    {
        var lines = Lines((new string('益', 31), 10 * Size + 1, true));

        Assert.Equal([10, 10, 9, 2], lines.Select(line => line.Length));
    }

    [Theory]
    [InlineData(2, 9)]
    [InlineData(5, 9)]
    [InlineData(8, 9)]
    public void A_whole_piece_moves_to_the_next_line_rather_than_being_parted(int length, int before)
    {
        Span[] spans = [new string('益', before), new Span(new string('某', length)) { Whole = true }, "。"];
        var letters = Letters.Measure(Style, spans, 1, 10 * Size);

        var lines = new LineBreaker(letters, 10 * Size, 0, justify: false).Break();

        Assert.Equal([before, before + length + 1], lines.Select(line => line.End));
    }

    [Fact]
    public void A_whole_piece_longer_than_a_line_is_parted_all_the_same()
    {
        var letters = Letters.Measure(Style, [new Span(new string('某', 25)) { Whole = true }], 1, 10 * Size);

        Assert.Equal([10, 20, 25], new LineBreaker(letters, 10 * Size, 0, justify: false).Break().Select(line => line.End));
    }

    private static (Letter[] Letters, List<Line> Lines) Break((string Text, double Width, bool Justify) paragraph)
    {
        var letters = Letters.Measure(Style, [paragraph.Text], 1, paragraph.Width);
        return (letters, new LineBreaker(letters, paragraph.Width, 0, paragraph.Justify).Break());
    }

    private static IEnumerable<string> Lines((string Text, double Width, bool Justify) paragraph)
    {
        var (letters, lines) = Break(paragraph);
        return lines.Select(line => string.Concat(letters[line.First..line.End].Select(letter => char.ConvertFromUtf32(letter.CodePoint))));
    }

    /// <summary>Where the ink box of the last letter ends when the line is painted.</summary>
    private static double RightEdge(Letter[] letters, Line line, double width, bool justify)
    {
        var set = letters.AsSpan(line.First, line.End - line.First);
        if (set.IsEmpty)
        {
            return 0;
        }

        var sheet = new Sheet(1000, 1000, FormEdition.None);
        var slack = width - LineBreaker.NaturalWidth(set);
        LinePainter.Paint(sheet, set, LineSpacing.Of(set, slack, justify && !line.EndsParagraph), 0, 100);
        return sheet.GlyphsOf(sheet.Runs.Length - 1)[^1].X + set[^1].Advance - set[^1].WhiteAfter;
    }
}
