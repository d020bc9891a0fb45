using CaRenewal.Core.Codes;
using CsCheck;

namespace CaRenewal.Core.Tests.Codes;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" \t ", "")]
    [InlineData("某某（益阳）有限公司", "某某（益阳）有限公司")]
    [InlineData("  益阳　 某某\t公司\r\n", "益阳 某某 公司")]
    [InlineData("阿卜杜拉・买买提•某‧某", "阿卜杜拉·买买提·某·某")]
    [InlineData("Ａ&B<'\">", "Ａ&B<'\">")]
    [InlineData("𬭎㛃䶮𠅤𬱖", "𬭎㛃䶮𠅤𬱖")]
    public void A_name_is_kept_as_typed_but_for_spaces_and_separators(string? typed, string taken)
    {
        Assert.True(PlainText.TryTake(typed, 50, out var value, out _));
        Assert.Equal(taken, value);
    }

    [Theory]
    [InlineData("张\0三", "含有看不见的控制字符，请重新输入。")]
    [InlineData("张\u202E三", "含有看不见的控制字符，请重新输入。")]
    [InlineData("张\u2067三", "含有看不见的控制字符，请重新输入。")]
    [InlineData("张\u200B三", "含有看不见的控制字符，请重新输入。")]
    [InlineData("\uFEFF张三", "含有看不见的控制字符，请重新输入。")]
    [InlineData("张\u0085三", "含有看不见的控制字符，请重新输入。")]
    [InlineData("张\uFFFD三", "含有无法识别的字符，请重新输入。")]
    [InlineData("张\uFFFF三", "含有无法识别的字符，请重新输入。")]
    [InlineData("一二三四五六", "不能超过 5 个字。")]
    public void What_no_name_holds_is_refused_in_one_sentence(string typed, string sentence)
    {
        Assert.False(PlainText.TryTake(typed, 5, out _, out var fault));
        Assert.Equal(sentence, fault);
    }

    [Fact]
    public void A_lone_surrogate_is_refused()
    {
        foreach (var lone in new[] { "张\uD800三", "\uDC00", "张三\uD83D" })
        {
            Assert.False(PlainText.TryTake(lone, 50, out _, out var fault));
            Assert.Equal("含有无法识别的字符，请重新输入。", fault);
        }
    }

    [Fact]
    public void A_rare_character_counts_once() => Assert.True(PlainText.TryTake("𬭎𠅤𬱖", 3, out _, out _));

    [Theory]
    [InlineData("", "请填写单位名称。")]
    [InlineData("张\u202E", "单位名称含有看不见的控制字符，请重新输入。")]
    public void A_required_text_names_its_field(string typed, string sentence)
    {
        Assert.False(PlainText.TryTakeRequired(typed, "单位名称", 50, out _, out var fault));
        Assert.Equal(sentence, fault);
    }

    [Fact]
    public void What_was_taken_is_taken_again_unchanged() => Fictitious.Garbage.Sample(text =>
        !PlainText.TryTake(text, 200, out var once, out var fault)
            ? fault.EndsWith('。')
            : PlainText.TryTake(once, 200, out var twice, out _) && twice == once && once.Trim() == once);

    [Theory]
    [InlineData("9")]
    [InlineData(" ")]
    [InlineData("𬭎")]
    public void A_megabyte_is_answered_at_once(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1024 * 1024 / unit.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        PlainText.TryTake(text, 200, out _, out _);
        Assert.True(watch.ElapsedMilliseconds < 500, $"{watch.ElapsedMilliseconds} ms");
    }
}
