using CaRenewal.Core;
using CaRenewal.Core.Days;
using CaRenewal.Core.Words;

namespace CaRenewal.Web.Features.Day;

/// <summary>The second and the third sheet.</summary>
internal static class DayExportSheets
{
    public static IEnumerable<IReadOnlyList<object?>> Totals(DayTotals totals) =>
    [
        ["项目", "分类", "数量", "金额（元）"],
        ["登记", "不含作废", totals.Applications, totals.Quoted.Fen / 100m],
        ["受理", null, totals.Accepted, null],
        ["作废", null, totals.Cancelled, null],
        ["实收", null, null, totals.Received.Fen / 100m],
        .. Of("业务（张）", totals.Businesses, business => business.Word()),
        .. Of("证书类别（件）", totals.Kinds, kind => kind.Word()),
        .. Of("受理人（件）", totals.Clerks, clerk => clerk),
        .. Of("缴费方式（笔）", totals.Channels, channel => channel),
        .. Of("时段（件）", totals.Hours, hour => $"{hour}时"),
    ];

    public static IEnumerable<IReadOnlyList<object?>> Conditions(DayFilter filter, Period period, Stamp by) =>
    [
        ["条件", "值"],
        ["日期", period.Name],
        .. DayChips.Of(filter, period.First).Select(chip => chip.Words.Split('：', 2)).Select(chip => (IReadOnlyList<object?>)[chip[0], chip[1]]),
        ["导出人", $"{by.By} {by.Name}"],
        ["导出时间", $"{by.At.OnOfficeClock():yyyy-MM-dd HH:mm:ss}"],
        ["个人信息", "姓名、证件号码已掩码"],
    ];

    private static IEnumerable<IReadOnlyList<object?>> Of<TKey>(string what, IEnumerable<Tally<TKey>> tallies, Func<TKey, string> word)
        where TKey : notnull =>
        tallies.Select(tally => (IReadOnlyList<object?>)[what, word(tally.Key), tally.Count, tally.Amount.Fen / 100m]);
}
