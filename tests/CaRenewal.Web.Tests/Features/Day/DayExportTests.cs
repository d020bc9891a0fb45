using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using CaRenewal.Core.Audit;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Day;

/// <summary>The file is unpacked and read back as XML.</summary>
public sealed class DayExportTests : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task It_holds_exactly_what_is_filtered_its_totals_and_the_filters_with_persons_masked()
    {
        var unit = await host.RenewAsync();
        var person = await host.SubmitAsync(Visits.Person(), Visits.Unlocking);

        var all = await ExportAsync("/day/export.xlsx");
        Assert.Equal([unit, person], Sheet(all, 1).Skip(1).Select(row => row[0]));
        Assert.DoesNotContain("胡晓梅", string.Concat(all.Values), StringComparison.Ordinal);
        Assert.DoesNotContain("430922197906300050", string.Concat(all.Values), StringComparison.Ordinal);
        Assert.Equal(["登记", "不含作废", "2", "200"], Sheet(all, 2)[1]);

        var filtered = await ExportAsync("/day/export.xlsx?business=Renew&clerk=1001");
        Assert.Equal([unit], Sheet(filtered, 1).Skip(1).Select(row => row[0]));
        Assert.Equal(["登记", "不含作废", "1", "200"], Sheet(filtered, 2)[1]);
        Assert.Equal(
            ["日期 2026-11-23", "受理人 1001", "业务 延期", "导出人 2001 周建华", "导出时间 2026-11-23 10:21:00"],
            Sheet(filtered, 3).Skip(1).Take(5).Select(row => string.Join(' ', row)));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x.example\",\"1\")")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("=1+1 & <b>𬭎</b>")]
    public async Task No_cell_becomes_a_formula_and_every_text_comes_back_as_it_was(string name)
    {
        await host.SubmitAsync(Visits.Unit(name), Visits.Renewal);

        var file = await ExportAsync("/day/export.xlsx");

        Assert.Equal(name, Sheet(file, 1)[1][3]);
        Assert.DoesNotContain(file.Values, part => part.Contains("<f", StringComparison.Ordinal) && part.Contains("sheetData", StringComparison.Ordinal));
        var texts = XDocument.Parse(file["xl/worksheets/sheet1.xml"]).Descendants(Main + "c").Where(cell => cell.Descendants(Main + "t").Any()).ToList();
        Assert.All(texts, cell => Assert.Equal(("inlineStr", "1"), ((string?)cell.Attribute("t"), (string?)cell.Attribute("s"))));
        Assert.Contains("quotePrefix=\"1\"", file["xl/styles.xml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?business=Renew")]
    [InlineData("?status=Submitted")]
    [InlineData("?channel=微信")]
    [InlineData("?clerk=1001&business=Unlock")]
    [InlineData("?clerk=7777")]
    public async Task Its_rows_are_the_page_s(string query)
    {
        await host.RenewAsync();
        await host.SubmitAsync(Visits.Person(), Visits.Unlocking);
        var paid = await host.SubmitAsync(Visits.Person("曾丽"), Visits.Renewal);
        var clerk = await host.LogInAsync();
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{paid}"), $"/applications/{paid}/payments", ("Finish.Channel", "微信"), ("Finish.Reference", "EXPORT-1"));
        var page = await (await host.LogInAsync(CounterHost.Supervisor)).OpenAsync($"/day{query}");

        var file = await ExportAsync($"/day/export.xlsx{query}");

        Assert.Equal(page.QuerySelectorAll("table a.code").Select(link => link.TextContent).Order(StringComparer.Ordinal), Sheet(file, 1).Skip(1).Select(row => row[0]));
        Assert.Equal(page.QuerySelector(".numbers tbody td")!.TextContent, Sheet(file, 2)[1][2]);
        Assert.Equal(page.QuerySelectorAll(".chip").Length, Sheet(file, 3).Count - 5);
    }

    [Fact]
    public async Task An_auditor_may_and_what_cannot_be_written_down_is_not_sent()
    {
        await host.HireAsync("8001", Data.Staff.Roles.Auditor);
        var auditor = await host.LogInAsync("8001");
        Assert.Equal(HttpStatusCode.OK, (await auditor.Client.GetAsync("/day/export.xlsx")).StatusCode);

        await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Database.ExecuteSqlRawAsync("""ALTER TABLE "AuditEvents" RENAME TO "Away" """));
        var answer = await auditor.Client.GetAsync("/day/export.xlsx");

        Assert.True((int)answer.StatusCode >= 500, $"{answer.StatusCode}");
        Assert.NotEqual("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Who_exported_what_is_written_down_and_a_clerk_gets_nothing()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.LogInAsync()).Client.GetAsync("/day/export.xlsx")).StatusCode);

        await ExportAsync("/day/export.xlsx?status=Accepted");

        var seen = await host.WithAsync<CabinetContext, Data.Audit.AuditEvent>(cabinet => cabinet.AuditEvents.SingleAsync(entry => entry.Kind == AuditKind.Exported));
        Assert.Equal(("2001", """{"日期":"2026-11-23","状态":"已受理"}"""), (seen.By, seen.Details));
    }

    [Theory]
    [InlineData("month=2026-11", "2026年11月", "202611")]
    [InlineData("year=2026", "2026年", "2026")]
    public async Task A_month_and_a_year_hold_what_each_of_their_days_holds_and_its_sums(string query, string name, string code)
    {
        var yesterday = await host.RenewAsync();
        host.Clock.Pass(TimeSpan.FromDays(1));
        var clerk = await host.LogInAsync();
        var today = await host.SubmitAsync(Visits.Person(), Visits.Unlocking);
        await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{yesterday}"), yesterday);

        var file = await ExportAsync($"/day/export.xlsx?{query}", code);

        Assert.Equal([yesterday, today], Sheet(file, 1).Skip(1).Select(row => row[0]));
        Assert.Equal(["登记", "不含作废", "2", "200"], Sheet(file, 2)[1]);
        Assert.Contains(Sheet(file, 2), row => row is ["实收", .., "200"]);
        Assert.Equal(["日期", name], Sheet(file, 3)[1]);
    }

    private async Task<Dictionary<string, string>> ExportAsync(string address, string code = "20261123")
    {
        var answer = await (await host.LogInAsync(CounterHost.Supervisor)).Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"attachment; filename=\"carenewal-{code}.xlsx\"", answer.Content.Headers.GetValues("Content-Disposition").Single());
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }

    private static List<List<string>> Sheet(Dictionary<string, string> file, int sheet) =>
        [.. XDocument.Parse(file[$"xl/worksheets/sheet{sheet}.xml"], LoadOptions.PreserveWhitespace).Descendants(Main + "row")
            .Select(row => row.Elements(Main + "c").Select(cell => cell.Value).ToList())];
}
