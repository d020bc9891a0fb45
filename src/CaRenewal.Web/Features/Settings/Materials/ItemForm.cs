using System.Globalization;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings.Materials;

/// <summary>A material that the window asks for of its own accord, in the order of the screen.</summary>
public sealed class ItemForm : SettingForm
{
    /// <summary>Null for a new one.</summary>
    public string? Code { get; set; }

    [Field("材料名称", Required = true, Longest = MaterialSetting.MostOfName)]
    public string? Name { get; set; }

    [Field("份数", Kind = FieldKind.Count, Longest = 1, Hint = "不是复印件的留空。")]
    public string? Copies { get; set; }

    [Field("签章", Required = true)]
    public string? Mark { get; set; }

    [Field("没有带来时", Required = true)]
    public string? MayBeOwed { get; set; }

    [Field("证书", Required = true)]
    public List<string?> For { get; set => field = value ?? []; } = [];

    [Field("业务", Required = true)]
    public List<string?> Businesses { get; set => field = value ?? []; } = [];

    /// <summary>Of a person's certificate; empty for both.</summary>
    [Field("个人证书：谁来办理时", Required = true)]
    public string? Comes { get; set; }

    [Field("说明", Longest = MaterialSetting.MostOfHint, Hint = "显示在材料名称旁边。")]
    public string? Hint { get; set; }

    public static ItemForm New(string? kind, string? business) => new()
    {
        For = [kind.Answer<CertificateKind>()?.ToString()],
        Businesses = [business.Answer<Business>()?.ToString()],
        Mark = nameof(MaterialMark.None),
        MayBeOwed = Missing.Must,
        Comes = "",
    };

    public static ItemForm? Of(OfficeRules rules, string code) =>
        rules.Checklist.House.Items.FirstOrDefault(item => item.Code == code) is not { } item ? null : new ItemForm
        {
            Code = item.Code,
            Name = item.Name,
            Copies = item.Copies?.ToString(CultureInfo.InvariantCulture),
            Mark = $"{item.Mark}",
            MayBeOwed = Missing.Of(item.MayBeOwed, item.IfAny),
            For = [.. item.For.Select(kind => $"{kind}")],
            Businesses = [.. item.Businesses.Select(business => $"{business}")],
            Comes = item.Comes?.ToString() ?? "",
            Hint = item.Hint,
        };

    /// <param name="code">Of the item, new or known.</param>
    internal HouseItem ToItem(string code) => new(
        code,
        Name.Take(SettingFields.Text(MaterialSetting.MostOfName)),
        [.. For.Select(kind => kind.Answer<CertificateKind>()).OfType<CertificateKind>().Distinct().Order()],
        [.. Businesses.Select(business => business.Answer<Business>()).OfType<Business>().Distinct()],
        Copies: Copies.OrNothing() is null ? null : Copies.Take(SettingFields.Number("", 1, MaterialSetting.MostCopies)),
        Mark: Mark.Answer<MaterialMark>()!.Value,
        Hint: Hint.Take(FieldReading.Optional("", MaterialSetting.MostOfHint)).OrNothing(),
        MayBeOwed: MayBeOwed is Missing.Owed,
        IfAny: MayBeOwed is Missing.IfAny,
        Comes: Comes.Answer<Condition>());
}
