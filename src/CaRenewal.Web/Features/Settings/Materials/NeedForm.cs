using System.Globalization;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings.Materials;

/// <summary>A row of the house as the window wants it asked for.</summary>
public sealed class NeedForm : RowForm
{
    [Field("材料名称", Required = true, Longest = MaterialSetting.MostOfName)]
    public string? Name { get; set; }

    [Field("份数", Kind = FieldKind.Count, Required = true, Longest = 1)]
    public string? Copies { get; set; }

    /// <summary>One of <see cref="Missing"/>.</summary>
    [Field("没有带来时", Required = true)]
    public string? MayBeOwed { get; set; }

    /// <summary>The answers that the row has now; what was typed stays.</summary>
    internal NeedForm? Filled(OfficeRules rules)
    {
        if (In(rules) is not { CanBeReworded: true, IsOwn: false } row)
        {
            return null;
        }

        Name ??= row.Name;
        Copies ??= row.Copies?.ToString(CultureInfo.InvariantCulture);
        MayBeOwed ??= Missing.Of(row.MayBeOwed, row.IfAny);
        return this;
    }

    internal NeedChange ToChange(AskedMaterial row) => new(
        row.Need,
        row.Off,
        Name.Take(SettingFields.Text(MaterialSetting.MostOfName)),
        row.Copies is null ? null : Copies.Take(SettingFields.Number("", 1, MaterialSetting.MostCopies)),
        MayBeOwed is Missing.Owed,
        MayBeOwed is Missing.IfAny);
}
