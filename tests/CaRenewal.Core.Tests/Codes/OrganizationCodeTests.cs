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

    /// <summary>
    /// The sum counts modulo 11 what reaches 35, so that 0 and B, 1 and C … weigh the same: such a change no check of the
    /// standard can see. Every other one it does, digits for digits among them; the check character itself is one of a kind.
    /// </summary>
    [Fact]
    public void A_changed_character_is_refused_unless_the_standard_weighs_it_the_same() =>
        Fictitious.OrganizationCode.SelectMany(
                text => Gen.Select(Gen.Int[0, 8], Gen.Char["0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), (text, change) => (text, at: change.Item1, other: change.Item2))
            .Where(changed => changed.at is 8
                ? changed.text[8] != changed.other
                : (Fictitious.Base36(changed.text[changed.at]) - Fictitious.Base36(changed.other)) % 11 is not 0)
            .Sample(changed => !OrganizationCode.TryParse(changed.text[..changed.at] + changed.other + changed.text[(changed.at + 1)..], out _, out _));

    [Fact]
    public void What_the_standard_weighs_the_same_passes() => Assert.True(OrganizationCode.TryParse("59F672399", out _, out _));

    [Fact]
    public void However_it_is_typed_it_is_the_same_code() =>
        Fictitious.OrganizationCode.SelectMany(text => Fictitious.AsTyped(text), (text, typed) => (text, typed)).Sample((text, typed) =>
            OrganizationCode.TryParse(typed, out var code, out _) && code.Text == text);

    [Fact]
    public void Garbage_gets_a_sentence_and_never_an_exception() => Fictitious.Garbage.Sample(text =>
        OrganizationCode.TryParse(text, out _, out var fault) || fault.EndsWith('。'));
}
