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
