using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using static CaRenewal.Core.Tests.Applications.Visits;

namespace CaRenewal.Core.Tests.Applications;

public sealed class ReasonTests
{
    [Theory]
    [InlineData("王建国 430903198503120018 填错")]
    [InlineData("430903198503120018和432321197001010027都不对")]
    [InlineData("号码４３０９０３１９８５０３１２００１８")]
    [InlineData("430903 19850312 0018")]
    [InlineData("11010519491231002x")]
    [InlineData("代码91430900MA4Q00016N不符")]
    [InlineData("请打13800000001")]
    [InlineData("138 0000 0001")]
    [InlineData("+86 138-0000-0001")]
    public void Words_with_somebodys_number_in_them_are_refused(string words) =>
        Assert.Equal("原因中请勿填写证件号码或电话。", Reason.WhyRefused(words));

    [Theory]
    [InlineData("公章压线，签名不清")]
    [InlineData("终端流水号 4200000031 重复")]
    [InlineData("2026-11-23 10:21 刷错卡，见 YY20261123-0031")]
    [InlineData("咨询 0737-4112269")]
    [InlineData("123456789012345678")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_words_are_kept(string? words) => Assert.Null(Reason.WhyRefused(words));

    [Theory]
    [InlineData("return")]
    [InlineData("cancel")]
    [InlineData("void")]
    [InlineData("refund")]
    [InlineData("override")]
    [InlineData("owed")]
    public void It_is_asked_wherever_a_reason_is_taken(string act)
    {
        const string Words = "王建国 430903198503120018 填错";
        var application = Register(Renewal);
        application.Receive(Guid.NewGuid(), "微信", application.Due, "4200000031", By(Clerk));
        var receipt = application.Payments[0].Id;
        var unpaid = Register(Renewal);

        Action verb = act switch
        {
            "return" => () => application.Return(["公章不清", Words], By(Clerk)),
            "cancel" => () => unpaid.Cancel(Words, By(Clerk)),
            "void" => () => application.VoidReceipt(Guid.NewGuid(), receipt, Words, By(Clerk)),
            "refund" => () => application.Refund(Guid.NewGuid(), receipt, application.Received, "1", Words, By(Clerk)),
            "override" => () => (Unit(Renewal) with { Overrides = [new Override(OverridableCheck.Duplicate, Words)] }).Check(),
            _ => () => Register(Owing(Unit(Renewal), Words)),
        };

        Assert.Equal(Reason.HoldsPersonalData, Assert.Throws<RuleBroken>(verb).Message);
    }

    private static Submission Owing(Submission submission, string words) => submission with
    {
        Materials = [.. submission.Materials.Select(tick => tick.Code == "business-licence" ? tick with { Owed = true, Reason = words, Due = new DateOnly(2026, 11, 30) } : tick)],
    };
}
