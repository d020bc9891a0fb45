using CaRenewal.Core.Materials;
using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;

namespace CaRenewal.Web.Features.Settings.Materials;

/// <summary>停用 or 恢复 of one row.</summary>
public sealed class SwitchForm : RowForm
{
    public string? Off { get; set; }

    internal MaterialSetting On(MaterialSetting setting, AskedMaterial row) => row.IsOwn
        ? setting.With(setting.Items.First(item => item.Code == row.Need.Code) with { Off = Off.IsTicked() })
        : setting.With(new NeedChange(row.Need, Off.IsTicked(), row.Name, row.Copies, row.MayBeOwed, row.IfAny));
}
