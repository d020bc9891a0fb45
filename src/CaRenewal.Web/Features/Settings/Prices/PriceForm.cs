using CaRenewal.Core.Fees;
using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings.Prices;

/// <summary>A new edition, typed in the form of the one that is in force.</summary>
public sealed class PriceForm : SettingForm
{
    [Field("自哪天起", Kind = FieldKind.Date, Required = true, Hint = "最早为明天；当天以前受理的不变。")]
    public string? From { get; set; }

    [Field("依据", Required = true, Longest = PriceSetting.MostOfSource, Hint = "文件名和文号，或在哪里公示；与价目一起显示。")]
    public string? Source { get; set; }

    /// <summary>In the order of <see cref="FeeCell.Of"/>.</summary>
    public List<CellForm> Cells { get; set => field = [.. (value ?? []).Select(cell => cell ?? new())]; } = [];

    public static PriceForm Of(FeeEdition pattern) => new()
    {
        Cells = [.. FeeCell.Of(pattern).Select(cell => new CellForm { Unit = $"{cell.Unit}", Personal = $"{cell.Personal}" })],
    };

    /// <summary>As many cells as the table has, whatever arrived.</summary>
    internal PriceForm InForm(FeeEdition pattern)
    {
        var lines = FeeCell.Of(pattern).Count;
        Cells = [.. Cells.Take(lines), .. Enumerable.Range(0, Math.Max(0, lines - Cells.Count)).Select(_ => new CellForm())];
        return this;
    }

    /// <summary>What was typed and validated.</summary>
    internal FeeEdition ToEdition(FeeEdition pattern) => pattern.Follow(
        From.Day()!.Value,
        Source.Take<string>(PriceSetting.TryParseSource),
        [.. FeeCell.Of(pattern).Zip(InForm(pattern).Cells, (cell, typed) => cell.Read(typed.Unit, typed.Personal).Cell)]);
}
