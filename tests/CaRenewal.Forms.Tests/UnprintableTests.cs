using CaRenewal.Core;
using CaRenewal.Core.Applications;

namespace CaRenewal.Forms.Tests;

public class UnprintableTests
{
    /// <summary>U+30EDD lies in extension G, which Song does not have.</summary>
    private const string Rare = "𰻝";

    [Fact]
    public void A_character_that_no_font_has_is_named_with_its_field_and_code_point()
    {
        var found = PaperSet.Unprintable(
            Samples.UnitParticulars with { Holder = Samples.Unit with { LegalRepresentative = "陈" + Rare } }, Stationery.Standard);

        var one = Assert.Single(found);
        Assert.Equal((HandwrittenField.LegalRepresentative, "法定代表人", "U+30EDD", Rare), (one.Field, one.Label, one.CodePoint, one.Character.ToString()));
    }

    [Fact]
    public void A_field_that_must_not_be_left_to_the_pen_says_so()
    {
        var found = PaperSet.Unprintable(
            Samples.UnitParticulars with { Holder = Samples.Unit with { SocialSecurityNumber = Rare } }, Stationery.Standard);

        Assert.Equal((null, "社保编号"), (Assert.Single(found).Field, found[0].Label));
    }

    [Fact]
    public void Every_field_of_a_person_and_the_delegate_is_looked_at()
    {
        var address = new PostalAddress(Rare, "", "", "", "");
        var found = PaperSet.Unprintable(
            new Particulars
            {
                Holder = Samples.Person with { Name = Rare, Address = address, Email = Rare },
                Delegate = Samples.Agent with { Name = Rare, Address = address },
            },
            Stationery.Standard);

        Assert.Equal(["姓名", "联系详细地址", "电子邮箱", "经办人姓名", "联系详细地址"], found.Select(one => one.Label));
    }

    [Fact]
    public void What_is_left_to_the_pen_is_no_longer_a_fault()
    {
        var particulars = Samples.UnitParticulars with
        {
            Holder = Samples.Unit with { LegalRepresentative = "陈" + Rare },
            Handwritten = [HandwrittenField.LegalRepresentative],
        };

        Assert.Empty(PaperSet.Unprintable(particulars, Stationery.Standard));
        Assert.Contains("*法定代表人*身份证号码", Reading.ByPdfPig(Samples.Print(particulars, Samples.UnitFirst).Pdf));
    }

    [Fact]
    public void Half_a_character_and_an_emoji_are_found_too()
    {
        var found = PaperSet.Unprintable(
            Samples.UnitParticulars with { Holder = Samples.Unit with { Name = "益\uD83D阳\U0001F600" } }, Stationery.Standard);

        Assert.Equal(["U+FFFD", "U+1F600"], found.Select(one => one.CodePoint));
    }

    [Fact]
    public void Printed_all_the_same_it_is_an_error_that_names_the_character()
    {
        var particulars = Samples.UnitParticulars with { Holder = Samples.Unit with { Name = "益阳" + Rare } };

        var sentence = Assert.Throws<RuleBroken>(() => Samples.Print(particulars, Samples.UnitFirst)).Message;

        Assert.Contains("“𰻝”（U+30EDD）", sentence);
    }

    [ToolFact(Tool.HanaMin)]
    public void A_further_font_serves_what_Song_lacks()
    {
        var stationery = new Stationery([Tool.HanaMin]);
        var particulars = Samples.UnitParticulars with { Holder = Samples.Unit with { LegalRepresentative = "陈𠀀" } };

        Assert.Equal("U+20000", Assert.Single(PaperSet.Unprintable(particulars, Stationery.Standard)).CodePoint);
        Assert.Empty(PaperSet.Unprintable(particulars, stationery));
        var set = new PaperSet(Samples.Entries(particulars), Samples.UnitPapers, stationery);
        Assert.Contains("*法定代表人陈𠀀*身份证号码", Reading.ByPdfPig(set.Print([Samples.UnitFirst], Sides.One).Pdf));
    }
}
