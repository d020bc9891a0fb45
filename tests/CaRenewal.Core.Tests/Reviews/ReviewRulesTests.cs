using CaRenewal.Core.Reviews;

namespace CaRenewal.Core.Tests.Reviews;

public sealed class ReviewRulesTests
{
    [Theory]
    [InlineData(5, 5, null)]
    [InlineData(6, 5, null)]
    [InlineData(0, 5, "您还没有打开过本单，请先打开核对。")]
    [InlineData(4, 5, "您打开之后本单有改动，请重新打开核对。")]
    public void Only_what_was_opened_as_it_is_can_be_approved(int opened, int version, string? refusal) =>
        Assert.Equal(refusal, Refusal(() => ReviewRules.RequireOpened(opened, version)));

    [Theory]
    [InlineData(1, null)]
    [InlineData(50, null)]
    [InlineData(0, "请勾选要复核的受理单。")]
    [InlineData(51, "一次最多复核 50 条，没有保存，请分批办理。")]
    [InlineData(1000, "一次最多复核 50 条，没有保存，请分批办理。")]
    public void As_many_as_a_page_shows_are_approved_at_once(int count, string? refusal) =>
        Assert.Equal(refusal, Refusal(() => ReviewRules.RequirePicks(count)));

    private static string? Refusal(Action rule) => (Record.Exception(rule) as RuleBroken)?.Message;
}
