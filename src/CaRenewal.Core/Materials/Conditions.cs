using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Materials;

/// <summary>The one place where a condition is decided.</summary>
public static class Conditions
{
    /// <param name="line">One of the visit's lines; the checklist is the union over all of them.</param>
    public static bool Holds(this Condition condition, Occasion occasion, BusinessLine line) => condition switch
    {
        Condition.ForUnit => occasion.Kind is CertificateKind.Unit,
        Condition.ForPerson => occasion.Kind is CertificateKind.Personal,
        Condition.ByDelegate => occasion.ByDelegate || occasion.Kind is CertificateKind.Unit,
        Condition.InPerson => !occasion.ByDelegate && occasion.Kind is CertificateKind.Personal,
        Condition.HolderLives => !occasion.HolderCeased,
        Condition.HolderCeased => occasion.HolderCeased,
        Condition.Renewal => line.Business is Business.Renew,
        Condition.LikeRenewal => line.Business is Business.New or Business.Update or Business.Replace or Business.AddApplication,
        Condition.KeyInUse => line.Business is Business.Update or Business.AddApplication,
        Condition.Revocation => line.Business is Business.Revoke,
        Condition.Unlocking => line.Business is Business.Unlock,
        Condition.FirstIssue => line.Business is Business.New,
        Condition.Updating => line.Business is Business.Update,
        Condition.Replacing => line.Business is Business.Replace,
        Condition.Adding => line.Business is Business.AddApplication,
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, null),
    };

    /// <summary>Decided by who comes and for whom, not by kind and business.</summary>
    public static bool IsOfThePerson(this Condition condition) => condition
        is Condition.ByDelegate or Condition.InPerson or Condition.HolderLives or Condition.HolderCeased;

    /// <summary>The condition that names one business.</summary>
    public static Condition Of(Business business) => business switch
    {
        Business.New => Condition.FirstIssue,
        Business.Renew => Condition.Renewal,
        Business.Update => Condition.Updating,
        Business.Replace => Condition.Replacing,
        Business.Revoke => Condition.Revocation,
        Business.Unlock => Condition.Unlocking,
        Business.AddApplication => Condition.Adding,
        _ => throw new ArgumentOutOfRangeException(nameof(business), business, null),
    };
}
