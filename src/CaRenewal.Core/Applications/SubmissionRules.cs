using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Applications;

/// <summary>What must fit together before an application can be submitted.</summary>
public static class SubmissionRules
{
    /// <exception cref="RuleBroken">The first thing that does not fit.</exception>
    public static void Check(this Submission submission)
    {
        var particulars = submission.Particulars;
        Rule.Require(submission.Lines.Count > 0, "请至少选择一项业务。");
        Rule.Require(submission.Lines.Count <= BusinessLineRules.MostLines, $"一单最多 {BusinessLineRules.MostLines} 项业务。");
        foreach (var line in submission.Lines)
        {
            line.Check();
        }

        Rule.Require(particulars.Holder is not UnitHolder || particulars.Delegate is not null, "单位办理须填写经办人。");
        Rule.Require(
            particulars.Holder is not UnitHolder unit || (unit.Type is UnitType.Other == unit.OtherType is not null),
            "单位类型选“其他”时须填写内容，否则不填。");
        Rule.Require(
            submission.Lines.Any(line => line.Business.AsksForPendingBid()) == submission.HasPendingBid is not null,
            "请回答是否有已投标未开标项目。");
        Rule.Require(
            !submission.HolderCeased || submission.Lines.All(line => line.Business is Business.Revoke),
            "单位解散或用户消亡的，只能办理废除。");
        Rule.Require(
            submission.Overrides.All(passed => !string.IsNullOrWhiteSpace(passed.Reason)),
            "继续受理请填写原因。");
        RequireReasonForCode(submission);
    }

    private static void RequireReasonForCode(Submission submission)
    {
        if (submission.Particulars.Holder is UnitHolder { CreditCode: { NeedsReason: true } })
        {
            Rule.Require(
                submission.Overrides.Any(passed => passed.Check is OverridableCheck.CreditCodeCheckDigit),
                "统一社会信用代码校验位不符，继续受理请填写原因。");
        }
    }
}
