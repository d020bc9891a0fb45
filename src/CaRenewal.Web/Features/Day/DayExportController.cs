using CaRenewal.Core;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Day;

/// <summary>导出: exactly what the page of the day shows under the same query, or of a month or a year. Written down before the first byte is sent.</summary>
[Authorize(Policy = Rights.ExportDay)]
public sealed class DayExportController(DayExport export, TimeProvider clock) : Controller
{
    [HttpGet("/day/export.xlsx")]
    public async Task<IActionResult> Export(DayFilter filter, string? month, int? year, CancellationToken cancellation)
    {
        ModelState.Clear();
        var today = clock.Today();
        var day = filter.DayBy(today);
        var period = month is not null ? Period.Month(month, today) : year is { } asked ? Period.Year(asked, today) : Period.Day(day);
        var conditions = DayChips.Of(filter, day).Select(chip => chip.Words.Split('：', 2)).Select(chip => (chip[0], (string?)chip[1]));
        await HttpContext.RecordAsync(AuditKind.Exported, "/day/export.xlsx", AuditDetails.Write([("日期", period.Name), .. conditions]));

        Response.ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Response.Headers.ContentDisposition = $"attachment; filename=\"carenewal-{period.Code}.xlsx\"";
        await export.WriteAsync(Response.Body, filter, period, User.Stamp(clock), cancellation);
        return new EmptyResult();
    }
}
