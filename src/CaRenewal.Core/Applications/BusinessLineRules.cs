namespace CaRenewal.Core.Applications;

/// <summary>What belongs to which business.</summary>
public static class BusinessLineRules
{
    /// <summary>House limit: more certificates in one line are taken for a slip of the hand.</summary>
    public const int MostCertificates = 999;

    /// <summary>House limit for the lines of one visit.</summary>
    public const int MostLines = 12;

    public static readonly IReadOnlyList<int> Terms = [1, 3, 5];

    /// <summary>New certificates and renewals have a term; a damaged key is paid for as a new certificate, so it has one too.</summary>
    public static bool HasTerm(Business business, ReplacementCause? cause) =>
        business is Business.New or Business.Renew || (business is Business.Replace && cause is ReplacementCause.Damaged);

    /// <summary>延期, 更新, 补办, 废除 change the key of a bid that is not opened yet.</summary>
    public static bool AsksForPendingBid(this Business business) =>
        business is Business.Renew or Business.Update or Business.Replace or Business.Revoke;

    /// <summary>新办, 延期, 更新, 补办: the authority issues a certificate.</summary>
    public static bool IsIssued(this Business business) =>
        business is Business.New or Business.Renew or Business.Update or Business.Replace;

    /// <summary>Whether the line sends a certificate to be revoked.</summary>
    public static bool AsksRevocation(this BusinessLine line) =>
        line.Business is Business.Revoke || line.RevokeAtOnce is true;

    /// <summary>Everything about the line that does not fit together, at most one sentence for each of its properties.</summary>
    public static IEnumerable<Fault> Faults(this BusinessLine line)
    {
        if (!Enum.IsDefined(line.Business))
        {
            yield return new Fault(nameof(line.Business), "请选择业务类型。");
            yield break;
        }

        if (line.Count is < 1 or > MostCertificates)
        {
            yield return new Fault(nameof(line.Count), $"数量须为 1 至 {MostCertificates} 张。");
        }

        if (line.Business is Business.Replace != line.Cause is not null)
        {
            yield return new Fault(nameof(line.Cause), "补办须选择遗失或损坏，其他业务不选。");
        }
        else if (line.Cause is { } cause && !Enum.IsDefined(cause))
        {
            yield return new Fault(nameof(line.Cause), "补办原因只能是遗失或损坏。");
        }

        if (HasTerm(line.Business, line.Cause) ? !(line.Years is { } years && Terms.Contains(years)) : line.Years is not null)
        {
            yield return new Fault(
                nameof(line.Years),
                HasTerm(line.Business, line.Cause) ? "请选择年限：1 年、3 年或 5 年。" : "该业务没有年限。");
        }

        if (line.Cause is ReplacementCause.Lost != line.RevokeAtOnce is not null)
        {
            yield return new Fault(nameof(line.RevokeAtOnce), "遗失补办须回答是否立即废除遗失的证书，其他业务不问。");
        }
    }

    /// <exception cref="RuleBroken">The parts of the line do not fit together; the first sentence.</exception>
    public static void Check(this BusinessLine line) => line.Faults().RequireNone();
}
