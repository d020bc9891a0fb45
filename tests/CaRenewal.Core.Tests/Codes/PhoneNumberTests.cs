using CaRenewal.Core.Codes;
using CsCheck;

namespace CaRenewal.Core.Tests.Codes;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("13800138000", "13800138000")]
    [InlineData("138-0013-8000", "13800138000")]
    [InlineData("＋８６　１３８ ００１３ ８０００", "13800138000")]
    [InlineData("0086 13800138000", "13800138000")]
    [InlineData("8613800138000", "13800138000")]
    public void A_mobile_number_is_kept_as_eleven_digits(string typed, string text)
    {
        Assert.True(PhoneNumber.TryParseMobile(typed, out var phone, out _));
        Assert.Equal(text, phone.Text);
        Assert.Equal(PhoneKind.Mobile, phone.Kind);
    }

    [Theory]
    [InlineData("0737-4112269", "07374112269", "0737-4112269")]
    [InlineData("（0737）4112269", "07374112269", "0737-4112269")]
    [InlineData("+86 737 4112269", "07374112269", "0737-4112269")]
    [InlineData("+86-0737-4112269", "07374112269", "0737-4112269")]
    [InlineData("010—12345678", "01012345678", "010-12345678")]
    [InlineData("02112345678", "02112345678", "021-12345678")]
    [InlineData("0737-4112269转801", "07374112269转801", "0737-4112269 转 801")]
    [InlineData("0737-4112269-801", "07374112269转801", "0737-4112269 转 801")]
    [InlineData("0737-4112269 ext. 801", "07374112269转801", "0737-4112269 转 801")]
    [InlineData("0737 4112269 分机 801", "07374112269转801", "0737-4112269 转 801")]
    [InlineData("010-1234-5678", "01012345678", "010-12345678")]
    [InlineData("400-6682-666", "4006682666", "400-6682-666")]
    [InlineData("800-6682-666", "8006682666", "800-6682-666")]
    [InlineData("138 0013 8000", "13800138000", "13800138000")]
    public void A_landline_field_takes_what_people_write(string typed, string text, string written)
    {
        Assert.True(PhoneNumber.TryParseLandline(typed, out var phone, out var fault), fault);
        Assert.Equal(text, phone.Text);
        Assert.Equal(written, phone.Written);
        Assert.Equal(phone, PhoneNumber.FromStored(phone.Text));
    }

    [Theory]
    [InlineData("", "请填写手机号码。")]
    [InlineData("12800138000", "手机号码应为 11 位，以 13 至 19 开头。")]
    [InlineData("1380013800", "手机号码应为 11 位，以 13 至 19 开头。")]
    [InlineData("0737-4112269", "手机号码应为 11 位，以 13 至 19 开头。")]
    [InlineData("13800138000转1", "手机号码应为 11 位，以 13 至 19 开头。")]
    [InlineData("1380013800\u202E0", "手机号码含有看不见的控制字符，请重新输入。")]
    [InlineData("1380013800٣", "手机号码应为 11 位，以 13 至 19 开头。")]
    public void What_is_no_mobile_number_is_refused_in_one_sentence(string typed, string sentence)
    {
        Assert.False(PhoneNumber.TryParseMobile(typed, out _, out var fault));
        Assert.Equal(sentence, fault);
    }

    [Theory]
    [InlineData("4112269")]
    [InlineData("0237")]
    [InlineData("0137-4112269")]
    [InlineData("400-6682-666转1")]
    [InlineData("无")]
    public void What_is_no_landline_is_refused_in_one_sentence(string typed)
    {
        Assert.False(PhoneNumber.TryParseLandline(typed, out _, out var fault));
        Assert.Equal("固定电话应为区号加 7 至 8 位号码（如 0737-4112269），也可填手机号码。", fault);
    }

    [Fact]
    public void However_it_is_typed_it_is_the_same_mobile() =>
        Gen.Select(Gen.Int[3, 9], Gen.Char["0123456789"].Array[9])
            .Select((second, rest) => $"1{second}{new string(rest)}")
            .SelectMany(text => Fictitious.AsTyped(text), (text, typed) => (text, typed))
            .Sample((text, typed) => PhoneNumber.TryParseMobile(typed, out var phone, out _) && phone.Text == text);

    [Fact]
    public void What_is_written_out_is_read_back_as_the_same_number() =>
        Gen.Select(Gen.OneOf("010", "021", "0737", "0312"), Gen.Char["0123456789"].Array[7, 8], Gen.OneOf("", "转1", "转8016"))
            .Select((area, digits, extension) => PhoneNumber.FromStored($"{area}{new string(digits)}{extension}"))
            .Sample(phone => PhoneNumber.TryParseLandline(phone.Written, out var read, out _) && read == phone);

    [Fact]
    public void Garbage_gets_a_sentence_and_never_an_exception() => Fictitious.Garbage.Sample(text =>
        (PhoneNumber.TryParseLandline(text, out _, out var fault) || fault.EndsWith('。'))
        && (PhoneNumber.TryParseMobile(text, out _, out fault) || fault.EndsWith('。')));
}
