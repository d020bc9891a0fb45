using CaRenewal.Web.Features.IdReader;

namespace CaRenewal.Web.Tests.Features.IdReader;

public sealed class ReaderAnswerTests
{
    [Fact]
    public void A_card_is_taken_as_it_was_read() => Assert.Equal(
        new ReaderAnswer(null, "刘芳", "432321197001010027", "湖南省益阳市", "长期"),
        ReaderAnswer.Read("""{"ok":true,"data":{"name":"刘芳","number":"432321197001010027","address":"湖南省益阳市","validTo":"长期"}}"""));

    [Fact]
    public void Why_there_is_no_card_is_told() =>
        Assert.Equal(new ReaderAnswer("NO_CARD"), ReaderAnswer.Read("""{"ok":false,"code":"NO_CARD"}"""));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("\"ok\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"ok":1,"data":{"name":"刘芳","number":"432321197001010027"}}""")]
    [InlineData("""{"ok":"true","data":{"name":"刘芳","number":"432321197001010027"}}""")]
    [InlineData("""{"data":{"name":"刘芳","number":"432321197001010027"}}""")]
    [InlineData("""{"ok":true}""")]
    [InlineData("""{"ok":true,"data":null}""")]
    [InlineData("""{"ok":true,"data":["刘芳"]}""")]
    [InlineData("""{"ok":true,"data":{"name":{"first":"刘"},"number":432321197001010027,"address":[],"validTo":true}}""")]
    [InlineData("""{"ok":true,"data":{"name":"\ud800","number":"1"}}""")]
    [InlineData("""{"ok":false}""")]
    [InlineData("""{"ok":false,"code":{"NO_CARD":1}}""")]
    [InlineData("<html></html>")]
    public void Whatever_else_comes_is_no_answer(string? json)
    {
        var said = ReaderAnswer.Read(json);
        Assert.False(said.HasCard);
        Assert.Equal("读卡器没有应答，请手工输入。", ReaderFaults.Sentence(said.Code));
    }

    [Fact]
    public void A_flood_is_left_unread() =>
        Assert.False(ReaderAnswer.Read($$$"""{"ok":true,"data":{"name":"{{{new string('刘', 100_000)}}}","number":"1"}}""").HasCard);

    [Fact]
    public void An_answer_that_breaks_off_anywhere_is_none()
    {
        const string Whole = """{"ok":true,"data":{"name":"\u5218\u82b3","number":"432321197001010027"}}""";
        Assert.All(Enumerable.Range(0, Whole.Length), length => Assert.False(ReaderAnswer.Read(Whole[..length]).HasCard));
        Assert.True(ReaderAnswer.Read(Whole).HasCard);
    }

    [Theory]
    [InlineData("NO_CARD", "请放好身份证再按 F4。")]
    [InlineData("NO_DEVICE", "没有找到读卡器，请检查连线，或手工输入。")]
    [InlineData("BUSY", "读卡器正忙，请稍候再按 F4。")]
    [InlineData("no_card", "读卡器没有应答，请手工输入。")]
    [InlineData("<b>E_1009</b>", "读卡器没有应答，请手工输入。")]
    [InlineData(null, "读卡器没有应答，请手工输入。")]
    public void Every_code_has_its_sentence(string? code, string sentence) => Assert.Equal(sentence, ReaderFaults.Sentence(code));
}
