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
    /// <param name="changes">Rows of the house that the window asks for otherwise.</param>
    public Material? For(Occasion occasion, IReadOnlyDictionary<NeedKey, NeedChange> changes)
    {
        var needs = occasion.Lines
            .SelectMany(line => Needs.Where(need => need.Holds(occasion, line)).Select(need => Changed(need, occasion.Kind, line.Business, changes)))
            .OfType<MaterialNeed>()
            .Distinct()
            .OrderByDescending(need => need.Copies ?? Copies)
            .ThenBy(need => need.IfAny)
            .ThenBy(need => need.Name is not null)
            .ToList();
        return needs is [var strictest, ..] ? Join(needs, strictest, occasion.UnitType) : null;
    }

    /// <summary>The need as the window asks for it; null where it was switched off. What the notice lists stays as it is.</summary>
    private MaterialNeed? Changed(MaterialNeed need, CertificateKind kind, Business business, IReadOnlyDictionary<NeedKey, NeedChange> changes) =>
        need.Origin is not Origins.House || !changes.TryGetValue(new NeedKey(Code, kind, business, need.Case), out var change) ? need
        : change.Off ? null
        : need with { Name = change.Name, Copies = change.Copies, MayBeOwed = change.MayBeOwed, IfAny = change.IfAny };

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
