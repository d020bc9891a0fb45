using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Which further answers a business line asks for. An answer that is not asked for is not offered.</summary>
public sealed record Asked(bool Cause, bool RevokeAtOnce, bool Years)
{
    public static Asked By(BusinessLine line) => new(
        line.Business is Business.Replace,
        line.Business is Business.Replace && line.Cause is ReplacementCause.Lost,
        BusinessLineRules.HasTerm(line.Business, line.Cause));
}
