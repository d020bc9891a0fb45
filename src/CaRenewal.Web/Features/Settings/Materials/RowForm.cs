using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;

namespace CaRenewal.Web.Features.Settings.Materials;

/// <summary>One row of a checklist, as addresses and forms name it.</summary>
public class RowForm : SettingForm
{
    public string? Kind { get; set; }

    public string? Business { get; set; }

    public string? Code { get; set; }

    public string? Case { get; set; }

    /// <summary>Unit and 延期 where nothing is named.</summary>
    internal CertificateKind KnownKind => Kind.Answer<CertificateKind>() ?? CertificateKind.Unit;

    internal Business KnownBusiness => Business.Answer<Business>() ?? Core.Applications.Business.Renew;

    internal string List => ListOf(KnownKind, KnownBusiness);

    /// <returns>Null where the checklist has no such row.</returns>
    internal AskedMaterial? In(OfficeRules rules) => rules.Checklist.Rows(KnownKind, KnownBusiness)
        .FirstOrDefault(row => row.Need.Code == Code && row.Need.Case == (Case ?? ""));

    internal static string ListOf(CertificateKind kind, Business business) => $"~/settings/materials?kind={kind}&business={business}";

    internal static string AddressOf(AskedMaterial row) => row.IsOwn
        ? $"~/settings/materials/items/{row.Need.Code}"
        : $"~/settings/materials/row?kind={row.Need.Kind}&business={row.Need.Business}&code={row.Need.Code}&case={row.Need.Case}";
}
