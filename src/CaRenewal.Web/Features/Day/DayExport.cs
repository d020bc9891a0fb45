using System.Runtime.CompilerServices;
using CaRenewal.Core;
using CaRenewal.Core.Days;
using CaRenewal.Core.Words;
using CaRenewal.Data;
using CaRenewal.Data.Days;
using CaRenewal.Web.Infrastructure.Sheets;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Day;

/// <summary>A day, a month or a year as a file: the rows that are filtered, their totals, and what they were filtered by. Persons are masked, as on the screen.</summary>
public sealed class DayExport(CabinetContext cabinet)
{
    /// <summary>Totals of so many at a time: the rows themselves are not kept.</summary>
    private const int Chunk = 1000;

    private static readonly string[] Heading =
        ["受理单号", "登记时间", "证书类别", "单位 / 个人", "业务", "状态", "应收（元）", "实收（元）", "登记人", "受理时间", "容缺期限", "例外"];

    /// <param name="by">Who exports, and when.</param>
    public async Task WriteAsync(Stream output, DayFilter filter, Period period, Stamp by, CancellationToken cancellation)
    {
        var totals = await PaymentsAsync(filter.Query, period, cancellation);
        await using var file = new SheetFile(output);
        await file.AddAsync("明细", RowsAsync(filter.Query, period, totals, cancellation), cancellation);
        await file.AddAsync("合计", DayExportSheets.Totals(DayTotals.Sum(totals)).ToAsyncEnumerable(), cancellation);
        await file.AddAsync("筛选条件", DayExportSheets.Conditions(filter, period, by).ToAsyncEnumerable(), cancellation);
        await file.EndAsync(cancellation);
    }

    private async Task<List<DayTotals>> PaymentsAsync(DayQuery query, Period period, CancellationToken cancellation)
    {
        var totals = new List<DayTotals>();
        await foreach (var some in cabinet.DayPayments(period.First, period.Last, query).AsAsyncEnumerable().Chunk(Chunk).WithCancellation(cancellation))
        {
            totals.Add(DayTotals.Of([], some));
        }

        return totals;
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        DayQuery query, Period period, List<DayTotals> totals, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return Heading;
        var asked = cabinet.Asked(query).Where(entry => entry.BusinessDay >= period.First && entry.BusinessDay <= period.Last);
        var entries = cabinet.DayEntries(asked.OrderBy(entry => entry.BusinessDay).ThenBy(entry => entry.Sequence));
        await foreach (var some in entries.AsAsyncEnumerable().Chunk(Chunk).WithCancellation(cancellation))
        {
            totals.Add(DayTotals.Of(some, []));
            foreach (var entry in some)
            {
                yield return Row(entry);
            }
        }
    }

    private static object?[] Row(DayEntry entry) =>
    [
        entry.Number,
        $"{entry.At.OnOfficeClock():yyyy-MM-dd HH:mm}",
        entry.Kind.Word(),
        entry.HolderLabel,
        entry.Lines.Describe(),
        entry.Status.Word(),
        entry.Total.Fen / 100m,
        entry.Received.Fen / 100m,
        $"{entry.By} {entry.Name}",
        entry.AcceptedAt is { } accepted ? $"{accepted.OnOfficeClock():yyyy-MM-dd HH:mm}" : null,
        entry.OwedDue is { } due ? $"{due:yyyy-MM-dd}" : null,
        entry.Overrides.Count > 0 ? string.Join("；", entry.Overrides.Select(passed => $"{passed.Check.Word()}（{passed.Reason}）")) : null,
    ];
}
