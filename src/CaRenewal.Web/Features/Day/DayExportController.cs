using CaRenewal.Core;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Day;

/// <summary>导出: exactly what the page of the day shows under the same query. Written down before the first byte is sent.</summary>
[Authorize(Policy = Rights.ExportDay)]
public sealed class DayExportController(DayExport export, TimeProvider clock) : Controller
{
    [HttpGet("/day/export.xlsx")]
    public async Task<IActionResult> Export(DayFilter filter, CancellationToken cancellation)
    {
        ModelState.Clear();
        var day = filter.DayBy(clock.Today());
        var conditions = DayChips.Of(filter, day).Select(chip => chip.Words.Split('：', 2)).Select(chip => (chip[0], (string?)chip[1]));
        await HttpContext.RecordAsync(AuditKind.Exported, "/day/export.xlsx", AuditDetails.Write([("日期", $"{day:yyyy-MM-dd}"), .. conditions]));

        Response.ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Response.Headers.ContentDisposition = $"attachment; filename=\"carenewal-{day:yyyyMMdd}.xlsx\"";
        await export.WriteAsync(Response.Body, filter, day, User.Stamp(clock), cancellation);
        return new EmptyResult();
    }
}
