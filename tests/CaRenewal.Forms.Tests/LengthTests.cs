using CaRenewal.Core.Applications;
using CsCheck;

namespace CaRenewal.Forms.Tests;

/// <summary>Names and addresses of any length stay on the sheet, whole.</summary>
public class LengthTests
{
    private const double Margin = 10 * 72 / 25.4;

    private static readonly string[] Characters =
        [.. "益阳资江示范建设工程赫山区迎宾路壹贰叁（）·：，、ABCxyz0189&<>'\"- ".Select(character => character.ToString()), "𬭎", "㛃", "䶮", "𬱖", "㐀"];

    private static Gen<string> Text(int most) => Gen.Int[0, Characters.Length - 1].Array[2, most].Select(places => string.Concat(places.Select(place => Characters[place])));

    private static Gen<PostalAddress> Address() => Gen.Select(Text(30), Text(30), Text(40), Text(100), Text(100)).Select(
        (province, city, county, street, detail) => new PostalAddress(province, city, county, street, detail));

    [Fact]
    public void A_unit_s_papers_keep_their_pages_and_their_words() =>
        Gen.Select(Text(200), Text(200), Text(200), Text(300), Text(50)).Sample(
            (name, representative, agent, address, other) => AssertWhole(
                new Particulars
                {
                    Holder = Samples.Unit with { Name = name, LegalRepresentative = representative, Address = address, Type = UnitType.Other, OtherType = other },
                    Delegate = Samples.Agent with { Name = agent },
                },
                Samples.UnitPapers,
                [.. OnForms([name, representative, agent, address, other]), .. OnLetter([name, agent])]),
            iter: 25);

    [Fact]
    public void A_person_s_papers_keep_their_pages_and_their_words() =>
        Gen.Select(Text(200), Text(200), Address(), Address()).Sample(
            (name, agent, address, agentAddress) => AssertWhole(
                new Particulars
                {
                    Holder = Samples.Person with { Name = name, Address = address },
                    Delegate = Samples.Agent with { Name = agent, Address = agentAddress },
                },
                Samples.PersonalPapers,
                [.. OnForms([name, agent, .. Parts(address), .. Parts(agentAddress)]), .. OnLetter([name, agent])]),
            iter: 25);

    [Fact]
    public void The_longest_of_everything_still_fits()
    {
        static string Of(int length) => string.Concat(Enumerable.Repeat("益阳资江示范", 50))[..length];
        var lines = Enumerable.Repeat(Samples.Renewal, BusinessLineRules.MostLines).ToArray();
        var address = new PostalAddress(Of(30), Of(30), Of(40), Of(100), Of(100));

        AssertWhole(
            new Particulars
            {
                Holder = Samples.Unit with { Name = Of(200), LegalRepresentative = Of(200), Address = Of(300), Type = UnitType.Other, OtherType = Of(50), Email = new string('a', 100) },
                Delegate = Samples.Agent with { Name = Of(200) },
            },
            Samples.UnitPapers,
            [.. OnForms([Of(200), Of(300), Of(50), new string('a', 100)]), .. OnLetter([Of(200)])],
            lines);
        AssertWhole(
            new Particulars
            {
                Holder = Samples.Person with { Name = Of(200), Address = address, Email = new string('a', 100) },
                Delegate = Samples.Agent with { Name = Of(200), Address = address, Email = new string('a', 100) },
            },
            Samples.PersonalPapers,
            [.. OnForms([Of(200), .. Parts(address), new string('a', 100)]), .. OnLetter([Of(200)])],
            lines);
    }

    [Theory]
    [InlineData(30, 30, 30, 30, 40)]
    [InlineData(8, 10, 36, 90, 10)]
    [InlineData(4, 46, 46, 46, 18)]
    [InlineData(48, 48, 48, 8, 8)]
    [InlineData(10, 10, 10, 110, 20)]
    public void As_much_as_the_usual_distances_are_thought_to_hold_fits_too(int name, int representative, int agent, int address, int other)
    {
        // Latin among Han breaks lines early: the counts of characters say less than the layout.
        static string Of(int length) => string.Concat(Enumerable.Repeat("路建A·㛃C（8赫&，", 20).SelectMany(part => part).Take(length));

        AssertWhole(
            new Particulars
            {
                Holder = Samples.Unit with { Name = Of(name), LegalRepresentative = Of(representative), Address = Of(address), Type = UnitType.Other, OtherType = Of(other) },
                Delegate = Samples.Agent with { Name = Of(agent) },
            },
            Samples.UnitPapers,
            [.. OnForms([Of(name), Of(representative), Of(agent), Of(address), Of(other)]), .. OnLetter([Of(name), Of(agent)])]);
    }

    [Fact]
    public void Two_characters_fit_as_well() =>
        AssertWhole(
            new Particulars { Holder = Samples.Unit with { Name = "益阳", LegalRepresentative = "陈一", Address = "益阳" }, Delegate = Samples.Agent with { Name = "刘一" } },
            Samples.UnitPapers,
            [.. OnForms(["益阳", "陈一", "刘一"]), .. OnLetter(["益阳", "刘一"])]);

    private static IEnumerable<(Paper Paper, string Value)> OnForms(IEnumerable<string> values) =>
        values.SelectMany(value => new[] { (Paper.UnitApplicationForm, value), (Paper.PersonalApplicationForm, value) });

    private static IEnumerable<(Paper Paper, string Value)> OnLetter(IEnumerable<string> values) =>
        values.Select(value => (Paper.AuthorizationLetter, value));

    private static IEnumerable<string> Parts(PostalAddress address) => [address.Province, address.City, address.County, address.Street, address.Detail];

    /// <param name="values">By the paper on which they stand, on every copy of it.</param>
    private static void AssertWhole(Particulars particulars, PaperCopy[] papers, (Paper Paper, string Value)[] values, params BusinessLine[] lines)
    {
        var print = Samples.Papers(particulars, lines).Print(papers, Sides.One);

        Assert.Equal([1, 1, 1, 2], print.Papers.Select(paper => paper.Pages));
        var pages = PrintedPage.Of(print);
        Assert.All(pages, AssertInside);
        var texts = Reading.PagesByPdfPig(print.Pdf);
        Assert.All(
            print.Papers.SelectMany(paper => values.Where(value => value.Paper == paper.Copy.Paper).Select(value => (paper.FirstPage, value.Value))),
            value => Assert.Contains(Reading.WithoutSpace(value.Value), texts[value.FirstPage - 1]));
    }

    private static void AssertInside(PrintedPage page)
    {
        foreach (var letter in page.Letters)
        {
            Assert.InRange(letter.BoundingBox.Left, Margin, page.Width - Margin);
            Assert.InRange(letter.BoundingBox.Right, Margin, page.Width - Margin);
            Assert.InRange(letter.StartBaseLine.Y, 0.9 * Margin, page.Height - Margin);
            Assert.DoesNotContain(page.Upright, line => PrintedPage.Crosses(letter, line));
            Assert.DoesNotContain(page.Ruled, line => PrintedPage.Crosses(letter, line));
        }
    }
}
