using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Opening;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Tests.Audit;

public sealed class AuditBeginningTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_an_earlier_version_wrote_is_taken_over_once_and_proved_from_then_on(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using (var desk = cabinet.Desk())
        {
            await AuditedDay.WorkAsync(desk);
        }

        await ForgetAsync(cabinet);
        await using (var desk = cabinet.Desk())
        {
            await desk.Get<CabinetOpening>().OpenAsync();
            await desk.Get<CabinetOpening>().OpenAsync();
            var events = await desk.Cabinet.AuditEvents.OrderBy(entry => entry.Sequence).ToListAsync();
            Assert.Equal([.. Enumerable.Repeat(AuditKind.RowAdopted, 6), AuditKind.RecordBegan], events.Select(entry => entry.Kind));
            Assert.Equal(
                ["1001", "YY20261123-0001", "YY20261123-0001", "YY20261123-0002", "YYBZ20261123-0001", "办理规则"],
                events.Take(6).Select(entry => entry.Subject).Order(StringComparer.Ordinal));
        }

        Assert.Empty((await cabinet.VerifyAsync()).Findings);
        await cabinet.TamperAsync("""UPDATE "Payments" SET "Amount" = 1""");
        Assert.Contains("YY20261123-0001：受理单与最近一次", await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_instances_that_open_at_once_begin_one_record(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using (var desk = cabinet.Desk())
        {
            await desk.SubmitAsync(Sample.Unit());
        }

        await ForgetAsync(cabinet);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => OpenAsync(cabinet)));

        await using var after = cabinet.Desk();
        Assert.Equal([AuditKind.RowAdopted, AuditKind.RecordBegan], await after.Cabinet.AuditEvents.OrderBy(entry => entry.Sequence).Select(entry => entry.Kind).ToListAsync());
    }

    private static async Task OpenAsync(TestCabinet cabinet)
    {
        await using var instance = TestCabinet.Provide(cabinet.Engine, cabinet.Folder, cabinet.ConnectionString);
        await using var desk = new Desk(instance.CreateAsyncScope());
        await desk.Get<CabinetOpening>().OpenAsync();
    }

    /// <summary>As a version without a record left it.</summary>
    private static async Task ForgetAsync(TestCabinet cabinet)
    {
        await cabinet.TamperAsync("""DELETE FROM "AuditEvents" """);
        await cabinet.TamperAsync("""DELETE FROM "AuditHeads" """);
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        File.Delete(Path.Combine(cabinet.Folder, "data", "audit-heads.jsonl"));
    }
}
