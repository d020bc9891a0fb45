using CaRenewal.Core.Notice;

namespace CaRenewal.Core.Materials;

/// <summary>The catalogue of materials, and what of it one visit requires.</summary>
public sealed class Checklist
{
    private readonly IReadOnlyList<CatalogueItem> items;

    private Checklist(Catalogue catalogue)
    {
        items = catalogue.Materials;
        HouseReason = catalogue.HouseReason;
        NoticeFile.Require(items.Count > 0, "The catalogue of materials is empty.");
        NoticeFile.Require(items.DistinctBy(item => item.Code).Count() == items.Count, "Two materials share a code.");
        foreach (var item in items)
        {
            item.Check();
        }
    }

    /// <summary>Why there are items that the notice does not list; to be shown where 惯例 is.</summary>
    public string HouseReason { get; }

    /// <summary>The catalogue of Notice/materials.json.</summary>
    public static Checklist FromNotice() => Parse(NoticeFile.Read("materials.json"));

    /// <param name="json">In the form of Notice/materials.json.</param>
    /// <exception cref="InvalidDataException">The text does not say what it must.</exception>
    public static Checklist Parse(string json) => new(NoticeFile.Parse<Catalogue>(json));

    /// <summary>What the visit requires: the union over its lines, each item once, in the notice's order.</summary>
    public IReadOnlyList<Material> For(Occasion occasion) =>
        [.. items.Select(item => item.For(occasion)).OfType<Material>()];

    private sealed record Catalogue(string HouseReason, IReadOnlyList<CatalogueItem> Materials);
}
