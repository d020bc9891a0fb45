using CaRenewal.Core.Applications;
using CaRenewal.Core.Reveals;

namespace CaRenewal.Core.Tests.Reveals;

public sealed class RevealReasonTests
{
    [Theory]
    [InlineData(RevealPurpose.Identity, null, "核对客户身份")]
    [InlineData(RevealPurpose.Review, "不算数的字", "复核")]
    [InlineData(RevealPurpose.Other, "  法院  调取 ", "法院 调取")]
    public void A_purpose_of_the_list_or_own_words_are_kept(RevealPurpose purpose, string? words, string text)
    {
        Assert.True(RevealReason.TryTake(purpose, words, out var reason, out _));
        Assert.Equal(text, reason.Text);
    }

    [Theory]
    [InlineData(null, null, "Purpose", "请选择查看完整信息的理由。")]
    [InlineData((RevealPurpose)99, null, "Purpose", "请选择查看完整信息的理由。")]
    [InlineData(RevealPurpose.Other, " ", "Words", "请填写具体理由。")]
    [InlineData(RevealPurpose.Other, "查\0", "Words", "具体理由含有看不见的控制字符，请重新输入。")]
    [InlineData(RevealPurpose.Other, "客户 139 7371 2345 来电", "Words", Reason.HoldsPersonalData)]
    [InlineData(RevealPurpose.Other, "核对11010519491231002X", "Words", Reason.HoldsPersonalData)]
    public void Without_a_reason_nothing_is_shown(RevealPurpose? purpose, string? words, string at, string sentence)
    {
        Assert.False(RevealReason.TryTake(purpose, words, out _, out var fault));
        Assert.Equal(new Fault(at, sentence), fault);
    }

    [Fact]
    public void Own_words_are_short()
    {
        Assert.False(RevealReason.TryTake(RevealPurpose.Other, new string('查', 201), out _, out var fault));
        Assert.Equal("具体理由不能超过 200 个字。", fault.Sentence);
    }
}
