using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CsCheck;

namespace CaRenewal.Core.Tests.Codes;

public sealed class UnifiedSocialCreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("91110000600037341L")]
    [InlineData("91110000101623741K")]
    public void A_good_code_is_taken_without_a_question(string text)
    {
        Assert.True(UnifiedSocialCreditCode.TryParse(text, out var code, out _));
        Assert.Equal(text, code.Text);
        Assert.False(code.NeedsReason);
        Assert.Null(code.Warning);
    }

    [Fact]
    public void A_checksum_that_leaves_nothing_has_check_character_0()
    {
        Assert.True(UnifiedSocialCreditCode.TryParse("91430900MA4L16J0L0", out var code, out _));
        Assert.False(code.NeedsReason);
    }

    [Fact]
    public void A_code_whose_organisation_code_fails_alone_is_taken_with_a_warning()
    {
        Assert.True(UnifiedSocialCreditCode.TryParse("91430900MA4L16J0L0", out var code, out _));
        Assert.Equal("统一社会信用代码第 9 至 17 位（组织机构代码）校验位不符，请核对证照。", code.Warning);
    }

    [Fact]
    public void A_real_firms_code_with_a_wrong_check_character_is_taken_with_a_reason_only()
    {
        Assert.True(UnifiedSocialCreditCode.TryParse("91350203M0001FUE2P", out var code, out _));
        Assert.True(code.NeedsReason);
    }

    [Fact]
    public void A_stored_code_still_knows_that_it_needed_a_reason()
    {
        Assert.True(UnifiedSocialCreditCode.FromStored("91350203M0001FUE2P").NeedsReason);
        Assert.False(UnifiedSocialCreditCode.FromStored("91350100M000100Y43").NeedsReason);
    }

    [Theory]
    [InlineData(null, "请填写统一社会信用代码。")]
    [InlineData("  - ", "请填写统一社会信用代码。")]
    [InlineData("91350100M000100Y4", "统一社会信用代码应为 18 位，现为 17 位。")]
    [InlineData("91350100M000100Y53", "统一社会信用代码校验位不符，请核对。")]
    [InlineData("9135010AM000100Y43", "统一社会信用代码第 3 至 8 位应为数字。")]
    [InlineData("91350100M000I00Y43", "统一社会信用代码只用数字和大写字母，不用 I、O、S、V、Z。")]
    [InlineData("91350100M00010\u202E0Y43", "统一社会信用代码含有看不见的控制字符，请重新输入。")]
    [InlineData("91350100M000100Y4\uFFFD", "统一社会信用代码含有无法识别的字符，请重新输入。")]
    [InlineData("59467239-9", "这是组织机构代码；没有统一社会信用代码的，请填在组织机构代码栏。")]
    [InlineData("11010519491231002X", "这是身份证号码，请填写统一社会信用代码。")]
    [InlineData("430407199312020025", "这是身份证号码，请填写统一社会信用代码。")]
    [InlineData("110105198002210116", "这是身份证号码，请填写统一社会信用代码。")]
    public void What_is_no_credit_code_is_refused_in_one_sentence(string? text, string sentence)
    {
        Assert.False(UnifiedSocialCreditCode.TryParse(text, out var code, out var fault));
        Assert.Null(code);
        Assert.Equal(sentence, fault);
    }

    [Fact]
    public void The_organisation_code_inside_is_characters_9_to_17()
    {
        Assert.True(UnifiedSocialCreditCode.TryParse("91350100M000100Y43", out var code, out _));
        Assert.Equal("M000100Y4", code.OrganizationCode.Text);
    }

    [Theory]
    [InlineData("91", UnitType.Enterprise)]
    [InlineData("92", UnitType.Enterprise)]
    [InlineData("93", UnitType.Enterprise)]
    [InlineData("11", UnitType.Agency)]
    [InlineData("12", UnitType.PublicInstitution)]
    [InlineData("51", UnitType.CivilOrganization)]
    [InlineData("52", UnitType.CivilOrganization)]
    [InlineData("53", UnitType.CivilOrganization)]
    [InlineData("81", UnitType.TradeUnion)]
    [InlineData("N2", UnitType.Other)]
    public void The_registrar_suggests_the_unit_type(string registrar, UnitType type) =>
        Assert.Equal(type, UnifiedSocialCreditCode.FromStored($"{registrar}430900MA4L16J0L0").SuggestedUnitType);

    [Fact]
    public void Every_code_that_closes_both_sums_is_taken() => Fictitious.CreditCode.Sample(text =>
        UnifiedSocialCreditCode.TryParse(text, out var code, out _) && code is { NeedsReason: false, Warning: null });

    [Fact]
    public void A_code_with_one_changed_character_is_never_plainly_valid() =>
        Fictitious.CreditCode.SelectMany(Fictitious.Changed).Sample(changed =>
            !UnifiedSocialCreditCode.TryParse(changed, out var code, out _) || code.NeedsReason);

    [Fact]
    public void However_it_is_typed_it_is_the_same_code() =>
        Fictitious.CreditCode.SelectMany(text => Fictitious.AsTyped(text), (text, typed) => (text, typed)).Sample((text, typed) =>
            UnifiedSocialCreditCode.TryParse(typed, out var code, out _) && code.Text == text);

    [Fact]
    public void Garbage_gets_a_sentence_and_never_an_exception() => Fictitious.Garbage.Sample(text =>
        UnifiedSocialCreditCode.TryParse(text, out _, out var fault) || fault.EndsWith('。'));

    [Fact]
    public void A_megabyte_is_refused_unread()
    {
        Assert.False(UnifiedSocialCreditCode.TryParse(Fictitious.Megabyte, out _, out var fault));
        Assert.Equal("统一社会信用代码过长，请核对。", fault);
    }
}
