using System.Text.Json;
using CaRenewal.Forms.Wording;

namespace CaRenewal.Forms.Tests.Wording;

/// <summary>The data files against the notice.</summary>
public class WordsTests
{
    private const string Unit = "单位数字证书及电子签章业务申请表";
    private const string Person = "个人数字证书及电子签章业务申请表";

    [Fact]
    public void The_lists_of_phrases_are_the_notices_annexes_and_nothing_else()
    {
        var (unit, person) = (Annex("附件1：", "附件2"), Annex("附件2", "附件3："));
        var (unitSecond, personSecond) = (unit.LastIndexOf(Unit, StringComparison.Ordinal), person.LastIndexOf(Person, StringComparison.Ordinal));

        Assert.Equal(unit[..unitSecond], Joined(Samples.UnitFirst));
        // The one word that the notice lost: 日 at the end of the second copy.
        Assert.Equal(unit[unitSecond..] + "日", Joined(Samples.UnitSecond));
        Assert.Equal(person[..personSecond], Joined(Samples.PersonalFirst));
        // The second copy counts on from the first, as a word processor does.
        Assert.Equal(person[personSecond..].Replace("3、本人", "1、本人").Replace("4、本人", "2、本人"), Joined(Samples.PersonalSecond));
        Assert.Equal(Annex("附件3：", "附件4："), Joined(Samples.Letter));
        Assert.Equal(Annex("附件4：", null), Joined(Samples.Statement));
    }

    [Theory]
    [InlineData("unit-application-form.json", 0)]
    [InlineData("unit-application-form.json", 1)]
    [InlineData("personal-application-form.json", 0)]
    [InlineData("personal-application-form.json", 1)]
    [InlineData("authorization-letter.json", 0)]
    [InlineData("responsibility-statement.json", 0)]
    public void The_texts_are_the_notices_phrases_word_for_word(string file, int copy)
    {
        var source = JsonDocument.Parse(Source(file)).RootElement;
        var list = Phrases.Lists.Where(pair => TitleOf(pair.Key) == source.GetProperty("title").GetString()).ElementAt(copy).Key;

        Assert.Equal(Joined(list), InCounts(file, string.Concat(Strings(source, copy))));
    }

    [Fact]
    public void Distances_within_a_sentence_are_the_notices_too()
    {
        Assert.Contains("（Internet / Intranet/ Extranet）", Words.Statement.Clauses[0].Text);
        Assert.Contains("我单位在此郑重声明: 我单位授权", Words.UnitApplication.Declaration);
        Assert.Equal("· 带有 * 的项为必填项。", Words.UnitApplication.Required);
        Assert.Equal("第一联 湖南CA留存", Words.PersonalApplication.Copies[0]);
    }

    [Fact]
    public void What_the_notice_does_not_say_is_marked_as_ours()
    {
        Assert.Equal("惯例", Words.Heading.Source);
        Assert.Equal("惯例", Words.Receipt.Source);
        Assert.Equal("惯例", Words.Correction.Source);
        Assert.Equal("惯例", Words.Contact.Source);
        Assert.Equal("公告附件1", Words.UnitApplication.Source);
    }

    private static string TitleOf(PaperCopy copy) => copy.Paper switch
    {
        Paper.UnitApplicationForm => Words.UnitApplication.Title,
        Paper.PersonalApplicationForm => Words.PersonalApplication.Title,
        Paper.AuthorizationLetter => Words.Authorization.Title,
        _ => Words.Statement.Title,
    };

    /// <summary>The letter's 张 stands once in the data and six times on paper.</summary>
    private static string InCounts(string file, string text) => file != "authorization-letter.json"
        ? text
        : Words.Authorization.Businesses
            .Aggregate(text, (all, line) => all.Replace(line.Text, line.Text + "张"))
            .Replace("张张", "张");

    private static IEnumerable<string> Strings(JsonElement element, int copy) => element.ValueKind switch
    {
        JsonValueKind.String => [Reading.WithoutSpace(element.GetString()!)],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Strings(item, copy)),
        _ => element.EnumerateObject()
            .Where(property => property.Name is not ("source" or "key"))
            .SelectMany(property => property.Name == "copies" ? Strings(property.Value[copy], copy) : Strings(property.Value, copy)),
    };

    private static string Joined(PaperCopy copy) => Reading.WithoutSpace(string.Concat(Phrases.Of(copy)));

    private static string Source(string file)
    {
        using var reader = new StreamReader(typeof(Words).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }

    /// <summary>An annex without boxes, blanks, white space and the brackets of the text frame around 第一联.</summary>
    private static string Annex(string from, string? to)
    {
        var all = Phrases.Annexes();
        var start = all.IndexOf(from, StringComparison.Ordinal) + from.Length;
        var end = to is null ? all.Length : all.IndexOf(to + (to.EndsWith('：') ? "" : " "), StringComparison.Ordinal);
        return string.Concat(Reading.WithoutSpace(all[start..end]).Where(character => character is not ('□' or '＿' or '_')))
            .Replace("(第一联湖南CA留存)", "第一联湖南CA留存")
            .Replace("(第二联用户留存)", "第二联用户留存");
    }
}
