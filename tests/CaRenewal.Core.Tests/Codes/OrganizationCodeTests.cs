using CaRenewal.Core.Codes;
using CsCheck;

namespace CaRenewal.Core.Tests.Codes;

public sealed class OrganizationCodeTests
{
    [Theory]
    [InlineData("59467239-9")]
    [InlineData("594672399")]
    [InlineData("５９４６７２３９－９")]
    public void A_good_code_is_kept_without_its_dash(string text)
    {
        Assert.True(OrganizationCode.TryParse(text, out var code, out _));
        Assert.Equal("594672399", code.Text);
        Assert.Equal("59467239-9", code.Hyphenated);
    }

    [Theory]
    [InlineData("", "请填写组织机构代码。")]
    [InlineData("5946723-9", "组织机构代码应为 9 位，现为 8 位。")]
    [InlineData("59467239-8", "组织机构代码校验位不符，请核对。")]
    [InlineData("5946723黑9", "组织机构代码只用数字和大写字母。")]
    public void What_is_no_organisation_code_is_refused_in_one_sentence(string text, string sentence)
    {
        Assert.False(OrganizationCode.TryParse(text, out _, out var fault));
        Assert.Equal(sentence, fault);
    }

    [Fact]
    public void Every_code_that_closes_the_sum_is_taken() =>
        Fictitious.OrganizationCode.Sample(text => OrganizationCode.TryParse(text, out _, out _));

    [Fact]
    public void A_changed_digit_is_refused() =>
        Gen.Select(Fictitious.OrganizationCode, Gen.Int[0, 8], Gen.Char["0123456789"])
            .Where((text, at, other) => char.IsAsciiDigit(text[at]) && text[at] != other)
            .Sample((text, at, other) => !OrganizationCode.TryParse(text[..at] + other + text[(at + 1)..], out _, out _));

    [Fact]
    public void However_it_is_typed_it_is_the_same_code() =>
        Fictitious.OrganizationCode.SelectMany(text => Fictitious.AsTyped(text), (text, typed) => (text, typed)).Sample((text, typed) =>
            OrganizationCode.TryParse(typed, out var code, out _) && code.Text == text);

    [Fact]
    public void Garbage_gets_a_sentence_and_never_an_exception() => Fictitious.Garbage.Sample(text =>
        OrganizationCode.TryParse(text, out _, out var fault) || fault.EndsWith('。'));
}
