using CaRenewal.Core.Applications;
using CaRenewal.Core.Notice;

namespace CaRenewal.Core.Materials;

/// <summary>When an item of the catalogue is needed, and how strictly.</summary>
/// <param name="When">All of them must hold.</param>
/// <param name="Origin">公告 or 惯例.</param>
/// <param name="Name">Wording of its own, where it differs from the item's.</param>
/// <param name="Copies">Number of its own, where it differs from the item's.</param>
internal sealed record MaterialNeed(
    IReadOnlyList<Condition> When,
    string Origin,
    bool MayBeOwed = false,
    bool IfAny = false,
    string? Name = null,
    int? Copies = null)
{
    /// <summary>What of the conditions is no matter of kind and business: ByDelegate.HolderLives; empty where nothing is.</summary>
    public string Case => string.Join('.', When.Where(condition => condition.IsOfThePerson()));

    /// <summary>Some visit of that kind for that business needs it.</summary>
    public bool IsFor(CertificateKind kind, Business business)
    {
        var line = new BusinessLine { Business = business, Count = 1 };
        var occasion = new Occasion { Kind = kind, Lines = [line] };
        return When.Where(condition => !condition.IsOfThePerson()).All(condition => condition.Holds(occasion, line))
            && !(kind is CertificateKind.Unit && When.Contains(Condition.InPerson));
    }

    public bool Holds(Occasion occasion, BusinessLine line) => When.All(condition => condition.Holds(occasion, line));

    public void Check(string code)
    {
        NoticeFile.Require(When.Count > 0, $"{code}: a need names no condition.");
        NoticeFile.Require(Origin is Origins.Notice or Origins.House, $"{code}: origin must be {Origins.Notice} or {Origins.House}.");
        NoticeFile.Require(!(MayBeOwed && IfAny), $"{code}: what is brought if any cannot be owed.");
        NoticeFile.Require(Copies is null or > 0, $"{code}: copies must be one or more.");
    }
}
