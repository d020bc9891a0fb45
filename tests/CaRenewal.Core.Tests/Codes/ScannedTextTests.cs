using CaRenewal.Core.Codes;
using CsCheck;

namespace CaRenewal.Core.Tests.Codes;

public sealed class ScannedTextTests
{
    [Theory]
    [InlineData("91350100M000100Y43", "91350100M000100Y43")]
    [InlineData("https://example.com/licence?uniscid=91350100m000100y43&v=2", "91350100M000100Y43")]
    [InlineData("统一社会信用代码91350100M000100Y43；名称：某某有限公司", "91350100M000100Y43")]
    [InlineData("91350100M000100Y43 91350100M000100Y43", "91350100M000100Y43")]
    [InlineData("ID:11010519491231002X", "11010519491231002X")]
    [InlineData("430407199312020025", "430407199312020025")]
    [InlineData("名称:某某有限公司;统一社会信用代码:91350100M000100Y43;类型:有限责任公司;注册资本:1000000元;成立日期:2015-03-12", "91350100M000100Y43")]
    [InlineData("91350100M000100Y43 ABCDEFGHJKLMNPQRTU 20150312123456789A", "91350100M000100Y43")]
    [InlineData("刘芳|女|汉|19491231|湖南省益阳市赫山区秀峰路12号|11010519491231002x|益阳市公安局|20150312-20350312", "11010519491231002X")]
    [InlineData("11010519491231002X刘芳湖南省益阳市", "11010519491231002X")]
    public void The_one_code_in_the_text_is_taken(string text, string code) => Assert.Equal(code, ScannedText.FindCode(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("某某有限公司")]
    [InlineData("91350100M000100Y431")]
    [InlineData("A91350100M000100Y43")]
    [InlineData("91350100M000100Y44")]
    [InlineData("91350203M0001FUE2P")]
    [InlineData("91430900MA4L16J0L0")]
    [InlineData("91350100M000100Y43 91110000600037341L")]
    [InlineData("91350100M000100Y43 法定代表人 11010519491231002X")]
    [InlineData("9135 0100 M000 100Y 43")]
    public void Where_no_code_is_certain_the_raw_text_is_searched(string? text) => Assert.Null(ScannedText.FindCode(text));

    [Fact]
    public void A_code_is_found_whatever_stands_around_it() =>
        Gen.Select(Fictitious.CreditCode, Gen.Char["&=？、 /统 一\n"].Array[0, 5]).Sample((code, around) =>
            ScannedText.FindCode($"{new string(around)}{code}{new string(around)}") == code);

    [Fact]
    public void Garbage_never_throws() => Fictitious.Garbage.Sample(text =>
    {
        ScannedText.FindCode(text);
    });

    [Fact]
    public void A_megabyte_is_left_unread() => Assert.Null(ScannedText.FindCode(Fictitious.Megabyte));
}
