using CaRenewal.Core.Codes;
using CsCheck;

namespace CaRenewal.Core.Tests.Codes;

public sealed class ResidentIdNumberTests
{
    [Theory]
    [InlineData("11010519491231002X", 1949, 12, 31, false, ResidentIdKind.Resident)]
    [InlineData("440308199901101512", 1999, 1, 10, true, ResidentIdKind.Resident)]
    [InlineData("810000199408230021", 1994, 8, 23, false, ResidentIdKind.HongKongMacaoTaiwan)]
    [InlineData("830000199201300022", 1992, 1, 30, false, ResidentIdKind.HongKongMacaoTaiwan)]
    public void A_good_number_tells_birthday_sex_and_card(string text, int year, int month, int day, bool male, ResidentIdKind kind)
    {
        Assert.True(ResidentIdNumber.TryParse(text, Fictitious.Today, out var number, out _));
        Assert.Equal(new DateOnly(year, month, day), number.BirthDate);
        Assert.Equal(male, number.IsMale);
        Assert.Equal(kind, number.Kind);
    }

    [Theory]
    [InlineData("43232119700101001")]
    [InlineData("43090319700101001")]
    [InlineData("99999919700101001")]
    [InlineData("00000019700101001")]
    public void The_region_is_never_a_reason_to_refuse(string start) =>
        Assert.True(ResidentIdNumber.TryParse(start + Fictitious.IdCheck(start), Fictitious.Today, out _, out _));

    [Fact]
    public void A_residence_permit_of_Macao_has_the_same_form()
    {
        const string Start = "82000019900101001";
        Assert.True(ResidentIdNumber.TryParse(Start + Fictitious.IdCheck(Start), Fictitious.Today, out var number, out _));
        Assert.Equal(ResidentIdKind.HongKongMacaoTaiwan, number.Kind);
    }

    /// <summary>GB 11643, mod 31 and the organisation code inside all pass: nothing but the field tells what it is.</summary>
    [Fact]
    public void What_is_ID_number_and_credit_code_at_once_each_field_takes_as_its_own()
    {
        const string Both = "432321196006154391";

        Assert.True(ResidentIdNumber.TryParse(Both, Fictitious.Today, out var number, out _));
        Assert.Equal((Both, new DateOnly(1960, 6, 15)), (number.Text, number.BirthDate));
        Assert.True(UnifiedSocialCreditCode.TryParse(Both, out var code, out _));
        Assert.Equal((Both, false, null), (code.Text, code.NeedsReason, code.Warning));
        Assert.Equal("600615439", code.OrganizationCode.Text);
    }

    [Fact]
    public void A_permanent_residents_card_of_2023_has_the_same_form()
    {
        const string Start = "91112419900101001";
        Assert.True(ResidentIdNumber.TryParse(Start + Fictitious.IdCheck(Start), Fictitious.Today, out var number, out _));
        Assert.Equal(ResidentIdKind.ForeignPermanentResident, number.Kind);
    }

    [Theory]
    [InlineData(null, "请填写身份证号码。")]
    [InlineData("110105491231002", "15 位身份证号码已停用，请填写 18 位号码。")]
    [InlineData("1101051949123100", "身份证号码应为 18 位，现为 16 位。")]
    [InlineData("1101O519491231002X", "身份证号码前 17 位应为数字，末位为数字或 X。")]
    [InlineData("110105194912310021", "身份证号码校验位不符，请核对。")]
    [InlineData("110105\u202E19491231002X", "身份证号码含有看不见的控制字符，请重新输入。")]
    public void What_is_no_number_is_refused_in_one_sentence(string? text, string sentence)
    {
        Assert.False(ResidentIdNumber.TryParse(text, Fictitious.Today, out _, out var fault));
        Assert.Equal(sentence, fault);
    }

    [Theory]
    [InlineData("43090319900230001")]
    [InlineData("43090319000229001")]
    [InlineData("43090320261124001")]
    [InlineData("43090317990101001")]
    [InlineData("43090300000000001")]
    public void A_date_of_birth_that_is_none_is_refused_even_with_a_right_check_character(string start)
    {
        Assert.False(ResidentIdNumber.TryParse(start + Fictitious.IdCheck(start), Fictitious.Today, out _, out var fault));
        Assert.Equal("身份证号码中的出生日期不存在，请核对。", fault);
    }

    [Fact]
    public void A_child_of_today_has_a_number()
    {
        const string Start = "43090320261123001";
        Assert.True(ResidentIdNumber.TryParse(Start + Fictitious.IdCheck(Start), Fictitious.Today, out _, out _));
    }

    [Fact]
    public void A_number_with_one_changed_character_is_refused() =>
        Fictitious.IdNumber.SelectMany(Fictitious.Changed).Sample(changed =>
            !ResidentIdNumber.TryParse(changed, Fictitious.Today, out _, out _));

    [Fact]
    public void However_it_is_typed_it_is_the_same_number() =>
        Fictitious.IdNumber.SelectMany(text => Fictitious.AsTyped(text), (text, typed) => (text, typed)).Sample((text, typed) =>
            ResidentIdNumber.TryParse(typed, Fictitious.Today, out var number, out _) && number.Text == text);

    [Fact]
    public void An_ID_number_is_never_plainly_valid_as_credit_code_unless_its_organisation_code_passes_too() =>
        Fictitious.IdNumber.Sample(text =>
            !UnifiedSocialCreditCode.TryParse(text, out var code, out _) || code is { NeedsReason: false, Warning: null });

    [Fact]
    public void Garbage_gets_a_sentence_and_never_an_exception() => Fictitious.Garbage.Sample(text =>
        ResidentIdNumber.TryParse(text, Fictitious.Today, out _, out var fault) || fault.EndsWith('。'));
}
