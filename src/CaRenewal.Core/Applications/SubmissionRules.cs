using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Applications;

/// <summary>What must fit together before an application can be submitted.</summary>
public static class SubmissionRules
{
    public const string CodeNeedsReason = "统一社会信用代码校验位不符，继续受理请填写原因。";

    /// <exception cref="RuleBroken">The first thing that does not fit.</exception>
    public static void Check(this Submission submission) => submission.Faults().RequireNone();

    /// <summary>Everything that does not fit.</summary>
    public static IEnumerable<Fault> Faults(this Submission submission) =>
        [
            .. FaultsOfLines(submission.Lines),
            .. FaultsOfHolder(submission.Particulars, submission.HolderCeased),
            .. FaultsOfAnswers(submission.Lines, submission.HasPendingBid, submission.HolderCeased),
            .. FaultsOfOverrides(submission),
        ];

    public static IEnumerable<Fault> FaultsOfLines(IReadOnlyList<BusinessLine> lines)
    {
        if (lines.Count is 0)
        {
            yield return new Fault(nameof(Submission.Lines), "请至少选择一项业务。");
        }

        if (lines.Count > BusinessLineRules.MostLines)
        {
            yield return new Fault(nameof(Submission.Lines), $"一单最多 {BusinessLineRules.MostLines} 项业务。");
            yield break;
        }

        foreach (var (index, line) in lines.Index())
        {
            foreach (var fault in line.Faults())
            {
                yield return fault with { At = $"{nameof(Submission.Lines)}[{index}].{fault.At}" };
            }
        }
    }

    /// <summary>Characters 9 to 17 of the credit code are the organisation code (GB 32100-2015); null where they agree.</summary>
    public static string? WhyCodesDiffer(UnifiedSocialCreditCode code, OrganizationCode organization) =>
        code.Text.AsSpan(8, 9).SequenceEqual(organization.Text) ? null : "组织机构代码与统一社会信用代码第 9 至 17 位不符。";

    /// <summary>For a dead person the responsible person applies (clause 13 of the responsibility statement); null where all is well.</summary>
    public static string? WhyNoApplicant(CertificateKind kind, bool hasDelegate, bool holderCeased) =>
        kind is CertificateKind.Personal && holderCeased && !hasDelegate ? "用户消亡的，由法定责任人办理，请填写在经办人栏。" : null;

    private static IEnumerable<Fault> FaultsOfHolder(Particulars particulars, bool ceased)
    {
        if (particulars.Holder is not UnitHolder unit)
        {
            if (WhyNoApplicant(particulars.Holder.Kind, particulars.Delegate is not null, ceased) is { } missing)
            {
                yield return new Fault(nameof(Particulars.Delegate), missing);
            }

            yield break;
        }

        if (particulars.Delegate is null)
        {
            yield return new Fault(nameof(Particulars.Delegate), "单位办理须填写经办人。");
        }

        if (unit.CreditCode is { } code && WhyCodesDiffer(code, unit.OrganizationCode) is { } sentence)
        {
            yield return new Fault(nameof(unit.OrganizationCode), sentence);
        }

        if (unit.Type is UnitType.Other != unit.OtherType is not null)
        {
            yield return new Fault(nameof(unit.OtherType), "单位类型选“其他”时须填写内容，否则不填。");
        }
    }

    public static IEnumerable<Fault> FaultsOfAnswers(IReadOnlyList<BusinessLine> lines, bool? hasPendingBid, bool holderCeased)
    {
        if (lines.Any(line => line.Business.AsksForPendingBid()) != hasPendingBid is not null)
        {
            yield return new Fault(nameof(Submission.HasPendingBid), "请回答是否有已投标未开标项目。");
        }

        if (holderCeased && lines.Any(line => line.Business is not Business.Revoke))
        {
            yield return new Fault(nameof(Submission.HolderCeased), "单位解散或用户消亡的，只能办理废除。");
        }
    }

    private static IEnumerable<Fault> FaultsOfOverrides(Submission submission)
    {
        if (submission.Overrides.Any(passed => string.IsNullOrWhiteSpace(passed.Reason)))
        {
            yield return new Fault(nameof(submission.Overrides), "继续受理请填写原因。");
        }

        if (submission.Overrides.Select(passed => Reason.WhyRefused(passed.Reason)).FirstOrDefault(fault => fault is not null) is { } personal)
        {
            yield return new Fault(nameof(submission.Overrides), personal);
        }

        if (submission.Particulars.Holder is UnitHolder { CreditCode.NeedsReason: true }
            && submission.Overrides.All(passed => passed.Check is not OverridableCheck.CreditCodeCheckDigit))
        {
            yield return new Fault(nameof(UnitHolder.CreditCode), CodeNeedsReason);
        }
    }
}
