using CaRenewal.Core.Applications;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Settings;

namespace CaRenewal.Core.Materials;

/// <summary>The catalogue of materials, and what of it one visit requires.</summary>
public sealed class Checklist
{
    private readonly Catalogue catalogue;
    private readonly IReadOnlyList<CatalogueItem> items;
    private readonly Dictionary<NeedKey, NeedChange> changes;
    private readonly bool letterWaived;

    private Checklist(Catalogue catalogue, MaterialSetting house, bool letterWaived)
    {
        (this.catalogue, House, this.letterWaived) = (catalogue, house, letterWaived);
        items = [.. catalogue.Materials, .. house.Items.Where(item => !item.Off).Select(item => item.ToCatalogue())];
        changes = house.Changes.ToDictionary(change => change.Need);
        NoticeFile.Require(catalogue.Materials.Count > 0, "The catalogue of materials is empty.");
        NoticeFile.Require(items.DistinctBy(item => item.Code).Count() == items.Count, "Two materials share a code.");
        foreach (var item in items)
        {
            item.Check();
        }
    }

    /// <summary>What the window changed and added.</summary>
    public MaterialSetting House { get; }

    /// <summary>Why there are items that the notice does not list; to be shown where 惯例 is.</summary>
    public string HouseReason => catalogue.HouseReason;

    /// <summary>The catalogue of Notice/materials.json.</summary>
    public static Checklist FromNotice() => Parse(NoticeFile.Read("materials.json"));

    /// <param name="json">In the form of Notice/materials.json.</param>
    /// <exception cref="InvalidDataException">The text does not say what it must.</exception>
    public static Checklist Parse(string json) => new(NoticeFile.Parse<Catalogue>(json), new MaterialSetting(), letterWaived: false);

    /// <summary>The same catalogue with the window's own changes and items.</summary>
    /// <exception cref="InvalidDataException">An item is not whole, or two share a code.</exception>
    public Checklist With(MaterialSetting house) => new(catalogue, house, letterWaived);

    /// <summary>Whether a legal representative who comes in person still brings a letter.</summary>
    public Checklist Waiving(bool letter) => new(catalogue, House, letter);

    /// <summary>What the visit requires: the union over its lines, each item once, in the notice's order.</summary>
    public IReadOnlyList<Material> For(Occasion occasion) =>
    [
        .. items
            .Where(item => !(letterWaived && occasion.InOwnPerson && item.Paper is SignedPaper.AuthorizationLetter))
            .Select(item => item.For(occasion, changes))
            .OfType<Material>(),
    ];

    /// <summary>Every row of one kind and business, switched off or not, in the notice's order.</summary>
    public IReadOnlyList<AskedMaterial> Rows(CertificateKind kind, Business business) =>
        [.. catalogue.Materials.Concat(House.Items.Select(item => item.ToCatalogue())).SelectMany(item => Rows(item, kind, business))];

    /// <summary>The row as the house's data has it, without the window's change.</summary>
    public AskedMaterial? Original(NeedKey key) =>
        With(new MaterialSetting()).Rows(key.Kind, key.Business).FirstOrDefault(row => row.Need == key);

    private IEnumerable<AskedMaterial> Rows(CatalogueItem item, CertificateKind kind, Business business) =>
        from need in item.Needs
        where need.IsFor(kind, business)
        let key = new NeedKey(item.Code, kind, business, need.Case)
        let row = new AskedMaterial(key, need.Name ?? item.Name, item.Way, need.Origin, item.Source)
        {
            Copies = need.Copies ?? item.Copies,
            Mark = item.Mark,
            Paper = item.Paper,
            MayBeOwed = need.MayBeOwed,
            IfAny = need.IfAny,
            Off = House.Items.Any(own => own.Code == item.Code && own.Off),
        }
        select row.IsOfNotice || !changes.TryGetValue(key, out var change) ? row : row.With(change);

    private sealed record Catalogue(string HouseReason, IReadOnlyList<CatalogueItem> Materials);
}
