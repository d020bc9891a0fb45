using CaRenewal.Core.Applications;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace CaRenewal.Forms.Tests;

/// <summary>What nobody knows yet is written with a pen: there is a line for it, and nothing on the line.</summary>
public class BlankTests
{
    /// <summary>In points; about three characters written by hand.</summary>
    private const double Shortest = 10 * 72 / 25.4;

    [Fact]
    public void What_is_not_known_is_a_line_for_the_pen()
    {
        var unit = OnlyPage(Samples.UnitParticulars, Samples.UnitFirst);
        AssertLineBehind(unit, unit.Only("其他："));

        var person = OnlyPage(Samples.PersonalParticulars with { Delegate = null }, Samples.PersonalFirst);
        Assert.All(person.All("其他请填写"), label => AssertLineBehind(person, label));
        Assert.All(["省(自治区)", "市", "县（区）", "街（路）"], label => AssertLineBefore(person, person.All(label)[^1]));
        AssertLineBehind(person, person.All("街（路）")[^1]);

        var letter = OnlyPage(Samples.UnitParticulars, Samples.Letter);
        Assert.All(["新办张", "更新张", "解锁张", "补办张", "应用申请张"], count => AssertLineBefore(letter, [letter.Only(count)[^1]]));

        var statement = PrintedPage.Of(Samples.Print(Samples.Statement))[1];
        AssertLineBehind(statement, statement.Only("用户签名（盖章）"));
    }

    [Fact]
    public void What_is_left_to_the_pen_is_a_line_too()
    {
        var letter = OnlyPage(
            Samples.UnitParticulars with { Handwritten = [HandwrittenField.HolderName, HandwrittenField.DelegateName] }, Samples.Letter);
        var person = OnlyPage(Samples.PersonalParticulars with { Handwritten = [HandwrittenField.Address] }, Samples.PersonalFirst);

        AssertLineBehind(letter, letter.All("本单位/本人")[0]);
        AssertLineBefore(letter, letter.Only("（姓名）"));
        AssertLineBefore(person, person.All("省(自治区)")[0]);
    }

    [Fact]
    public void What_is_known_stands_on_its_line()
    {
        var letter = OnlyPage(Samples.UnitParticulars, Samples.Letter);

        Assert.Contains(letter.Blanks, line => Stands(letter.Only(Samples.Agent.Name)[0], line));
        Assert.Contains(letter.Blanks, line => Stands(letter.Only("延期2张")[2], line));
    }

    private static PrintedPage OnlyPage(Particulars particulars, PaperCopy copy) =>
        Assert.Single(PrintedPage.Of(Samples.Print(particulars, copy)));

    private static void AssertLineBehind(PrintedPage page, IReadOnlyList<Letter> label) => AssertEmptyLine(
        page, label, line => line.Left - label[^1].BoundingBox.Right is > -1 and < Shortest / 2);

    private static void AssertLineBefore(PrintedPage page, IReadOnlyList<Letter> label) => AssertEmptyLine(
        page, label, line => label[0].BoundingBox.Left - line.Right is > -1 and < Shortest / 2);

    private static void AssertEmptyLine(PrintedPage page, IReadOnlyList<Letter> label, Func<PdfRectangle, bool> isBeside)
    {
        var words = string.Concat(label.Select(letter => letter.Value));
        var line = page.Blanks.SingleOrDefault(line => isBeside(line) && label[0].StartBaseLine.Y - line.Bottom is > 0 and < 4);
        Assert.True(line.Width >= Shortest, $"There is no line at {words}.");
        Assert.DoesNotContain(page.Letters, letter => Stands(letter, line));
    }

    private static bool Stands(Letter letter, PdfRectangle line) =>
        letter.StartBaseLine.Y - line.Bottom is > 0 and < 4
        && letter.BoundingBox.Left > line.Left - 1 && letter.BoundingBox.Right < line.Right + 1;
}
