using CaRenewal.Core.Codes;
using CsCheck;

namespace CaRenewal.Core.Tests.Codes;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" ", "")]
    [InlineData(" zhang.san@example.com ", "zhang.san@example.com")]
    [InlineData("a+b@sub.example.com.cn", "a+b@sub.example.com.cn")]
    public void An_address_is_kept_as_typed(string? typed, string taken)
    {
        Assert.True(EmailAddress.TryParse(typed, out var value, out _));
        Assert.Equal(taken, value);
    }

    [Theory]
    [InlineData("zhang")]
    [InlineData("zhang@")]
    [InlineData("@example.com")]
    [InlineData("zhang@example")]
    [InlineData("zh..ang@example.com")]
    [InlineData("zhang@-example.com")]
    [InlineData("zhang@example..com")]
    [InlineData("zhang san@example.com")]
    [InlineData("张@example.com\u202E")]
    [InlineData("a@b@example.com")]
    [InlineData("zhang@example.com\nbcc:x@example.com")]
    public void What_is_no_address_is_refused_in_one_sentence(string typed)
    {
        Assert.False(EmailAddress.TryParse(typed, out _, out var fault));
        Assert.Equal("电子邮件格式不正确，应如 name@example.com。", fault);
    }

    [Fact]
    public void A_megabyte_is_refused_unread()
    {
        Assert.False(EmailAddress.TryParse(Fictitious.Megabyte, out _, out var fault));
        Assert.Equal("电子邮件不能超过 254 个字。", fault);
    }

    [Fact]
    public void Garbage_gets_a_sentence_and_never_an_exception() => Fictitious.Garbage.Sample(text =>
        EmailAddress.TryParse(text, out _, out var fault) || fault.EndsWith('。'));
}
