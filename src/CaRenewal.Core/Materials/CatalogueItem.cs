using CaRenewal.Core.Applications;
using CaRenewal.Core.Notice;

namespace CaRenewal.Core.Materials;

/// <summary>An item of Notice/materials.json with every case in which it is needed.</summary>
/// <param name="Equivalents">What stands for it with other unit types (惯例).</param>
internal sealed record CatalogueItem(
    string Code,
    string Name,
    MaterialWay Way,
    string Source,
    IReadOnlyList<MaterialNeed> Needs,
    SignedPaper? Paper = null,
    int? Annex = null,
    int? Copies = null,
    MaterialMark Mark = MaterialMark.None,
    string? Hint = null,
    IReadOnlyDictionary<UnitType, string>? Equivalents = null)
{
    /// <summary>The item as this visit needs it; null where it does not.</summary>
    public Material? For(Occasion occasion)
    {
        var needs = occasion.Lines
            .SelectMany(line => Needs.Where(need => need.Holds(occasion, line)))
            .Distinct()
            .OrderByDescending(need => need.Copies ?? Copies)
            .ThenBy(need => need.IfAny)
            .ThenBy(need => need.Name is not null)
            .ToList();
        return needs is [var strictest, ..] ? Join(needs, strictest, occasion.UnitType) : null;
    }

    public void Check()
    {
        NoticeFile.Require(!string.IsNullOrWhiteSpace(Code) && !string.IsNullOrWhiteSpace(Name), "A material must have a code and a name.");
        NoticeFile.Require(!string.IsNullOrWhiteSpace(Source), $"{Code}: the source is missing.");
        NoticeFile.Require(Way is MaterialWay.SignedHere == Paper is not null, $"{Code}: what is signed here, and nothing else, names its paper.");
        NoticeFile.Require(Paper is null || (int)Paper == Annex, $"{Code}: the paper is not that annex.");
        NoticeFile.Require(Copies is null or > 0, $"{Code}: copies must be one or more.");
        NoticeFile.Require(Needs.Count > 0, $"{Code}: it is never needed.");
        foreach (var need in Needs)
        {
            need.Check(Code);
        }
    }

    /// <summary>Several lines ask for one item once, as strictly as the strictest of them.</summary>
    private Material Join(List<MaterialNeed> needs, MaterialNeed strictest, UnitType? unitType) => new(
        Code,
        strictest.Name ?? Name,
        Way,
        needs.TrueForAll(need => need.MayBeOwed || need.IfAny) && needs.Exists(need => need.MayBeOwed),
        needs.Exists(need => need.Origin is Origins.Notice) ? Origins.Notice : Origins.House)
    {
        Copies = strictest.Copies ?? Copies,
        Mark = Mark,
        Annex = Annex,
        Paper = Paper,
        IfAny = needs.TrueForAll(need => need.IfAny),
        Hint = EquivalentFor(unitType) ?? Hint,
        Source = Source,
    };

    private string? EquivalentFor(UnitType? unitType) =>
        unitType is { } type && Equivalents?.GetValueOrDefault(type) is { } equivalent ? $"没有营业执照的，用{equivalent}（惯例）。" : null;
}
