using CaRenewal.Core.Corrections;
using CsCheck;

namespace CaRenewal.Core.Tests.Corrections;

public class CorrectionRemarksTests
{
    [Fact]
    public void Each_line_is_a_matter_and_empty_lines_are_none()
    {
        Assert.True(CorrectionRemarks.TryTake(" 公章压线\r\n\n 　\n委托书  须写张数 ", out var remarks, out _));
        Assert.Equal(["公章压线", "委托书 须写张数"], remarks);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("\n \r\n")]
    public void Nothing_typed_is_no_fault(string? text)
    {
        Assert.True(CorrectionRemarks.TryTake(text, out var remarks, out _));
        Assert.Empty(remarks);
    }

    [Theory]
    [InlineData("公章\u202E压线", "其他需补正的内容含有看不见的控制字符，请重新输入。")]
    [InlineData("一\n二\n三\n四\n五\n六\n七\n八\n九\n十\n十一", "其他需补正的内容最多 10 条，每行一条。")]
    public void What_cannot_stand_on_the_paper_is_refused(string text, string sentence)
    {
        Assert.False(CorrectionRemarks.TryTake(text, out var remarks, out var fault));
        Assert.Equal((null, sentence), (remarks, fault));
    }

    [Fact]
    public void Five_hundred_characters_of_all_lines_together_are_the_most() =>
        Gen.Int[1, 10].Select(Gen.Int[1, 120]).Sample((lines, length) =>
        {
            var text = string.Join('\n', Enumerable.Repeat(string.Concat(Enumerable.Repeat("𬭎", length)), lines));
            var taken = CorrectionRemarks.TryTake(text, out _, out var fault);
            Assert.Equal(lines * length <= 500, taken);
            Assert.Equal(taken ? null : "其他需补正的内容不能超过 500 个字。", fault);
        });
}
