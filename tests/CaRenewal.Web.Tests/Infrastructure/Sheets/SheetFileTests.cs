using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;
using CaRenewal.Web.Infrastructure.Sheets;

namespace CaRenewal.Web.Tests.Infrastructure.Sheets;

public sealed class SheetFileTests
{
    private const int Rows = 100_000;

    [Fact]
    public async Task A_hundred_thousand_rows_pass_through_in_little_memory_and_well_within_ten_seconds()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        using var packed = new MemoryStream();
        await using (var file = new SheetFile(packed))
        {
            await file.AddAsync("明细", Many(), default);
            await file.EndAsync(default);
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before - packed.Capacity, long.MinValue, 20L * 1024 * 1024);
        packed.Position = 0;
        using var zip = new ZipArchive(packed);
        await using var sheet = await zip.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync();
        Assert.Equal(Rows, (await XDocument.LoadAsync(sheet, LoadOptions.None, default)).Root!.Elements().Single().Elements().Count());
    }

    [Fact]
    public void What_XML_cannot_hold_is_left_out_and_the_rest_is_written_as_XML_writes_it() =>
        Assert.Equal("a&amp;&lt;b&gt;&quot;𠅤&#13;\t", SheetText.Escape("a&<b>\"𠅤\r\t\u0001\uFFFE"));

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Many()
    {
        for (var row = 0; row < Rows; row++)
        {
            yield return [$"YY20261123-{row:000000}", "益阳市测试建筑工程有限公司", row, 200.00m, null, "=1+1"];
        }

        await Task.CompletedTask;
    }
}
