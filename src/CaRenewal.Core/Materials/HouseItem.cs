using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Materials;

/// <summary>A material that the window asks for of its own accord, marked 惯例 like all that the notice does not list.</summary>
/// <param name="Code">house-1, house-2 …: never given to another item.</param>
/// <param name="For">For which kinds of certificate.</param>
/// <param name="Off">停用: not asked for.</param>
/// <param name="Comes">Of a person's certificate: only when the person comes, or only when somebody is sent; null for both.</param>
public sealed record HouseItem(
    string Code,
    string Name,
    IReadOnlyList<CertificateKind> For,
    IReadOnlyList<Business> Businesses,
    bool Off = false,
    int? Copies = null,
    MaterialMark Mark = MaterialMark.None,
    string? Hint = null,
    bool MayBeOwed = false,
    bool IfAny = false,
    Condition? Comes = null)
{
    public const string CodeStart = "house-";

    internal CatalogueItem ToCatalogue() => new(
        Code,
        Name,
        MaterialWay.Brought,
        Origins.Window,
        [
            .. from kind in For
               from business in Businesses
               select new MaterialNeed([KindCondition(kind), Conditions.Of(business), .. Case(kind)], Origins.House, MayBeOwed, IfAny),
        ],
        Copies: Copies,
        Mark: Mark,
        Hint: Hint);

    // For a unit somebody always comes.
    private IEnumerable<Condition> Case(CertificateKind kind) => Comes is { } comes && kind is CertificateKind.Personal ? [comes] : [];

    private static Condition KindCondition(CertificateKind kind) => kind is CertificateKind.Unit ? Condition.ForUnit : Condition.ForPerson;
}
