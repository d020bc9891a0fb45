using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Tests.Audit;

public sealed class AccessLogTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_hundred_views_at_once_are_stored_before_their_answers_in_a_few_transactions(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var log = desk.Get<AccessLog>();
        await log.RecordAsync(AuditKind.LoggedIn, Sample.Stamp(), "1001");
        cabinet.Log.Clear();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(index => ViewAsync(cabinet, log, $"A{index:000}")));

        Assert.Equal(101, await desk.Cabinet.AuditEvents.CountAsync(entry => entry.Stream == log.Stream));
        Assert.InRange(cabinet.Log.Count(line => line.Contains("Committed transaction", StringComparison.Ordinal)), 1, 20);
        Assert.Empty((await cabinet.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Each_instance_has_a_stream_of_its_own_that_the_changes_name(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var other = TestCabinet.Provide(engine, cabinet.Folder, cabinet.ConnectionString);
        await using var desk = cabinet.Desk();
        AccessLog[] logs = [desk.Get<AccessLog>(), other.GetRequiredService<AccessLog>()];

        await Task.WhenAll(logs.SelectMany(log => Enumerable.Range(0, 20).Select(_ => log.RecordAsync(AuditKind.AuditRead, Sample.Stamp(), ""))));

        var opened = await desk.Cabinet.AuditEvents.Where(entry => entry.Kind == AuditKind.AccessStreamOpened).Select(entry => entry.Subject).ToListAsync();
        Assert.Equal(logs.Select(log => log.Stream).Order(), opened.Order());
        Assert.Equal([20L, 20L], (await desk.Cabinet.AuditHeads.Where(head => head.Stream != AuditStreams.Changes).ToListAsync()).Select(head => head.Sequence));
        Assert.Empty((await cabinet.VerifyAsync()).Findings);
    }

    [Theory, OnPostgreSql]
    public async Task Reading_does_not_wait_for_who_writes(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.Get<AccessLog>().RecordAsync(AuditKind.LoggedIn, Sample.Stamp(), "1001");
        await using var writer = cabinet.Desk();
        await using var transaction = await writer.Cabinet.Database.BeginTransactionAsync();
        await writer.Cabinet.Database.ExecuteSqlRawAsync("""SELECT * FROM "AuditHeads" WHERE "Stream" = 'changes' FOR UPDATE""");

        await desk.Get<AccessLog>().RecordAsync(AuditKind.ApplicationViewed, Sample.Stamp(), "A").WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_comes_from_outside_breaks_neither_its_own_event_nor_another_s(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var log = desk.Get<AccessLog>();

        await Task.WhenAll(
            log.RecordAsync(AuditKind.AccessRefused, Sample.Stamp(), "/\0\u0001\ud800" + new string('长', 5000)),
            log.RecordAsync(AuditKind.AccessRefused, Sample.Stamp(), "𬭎", AuditDetails.Write(("来自", "\0\ud800\"}")), "\0" + string.Concat(Enumerable.Repeat("𬭎", 5000))),
            log.RecordAsync(AuditKind.ApplicationViewed, Sample.Stamp(), "A"));

        Assert.Equal(3, await desk.Cabinet.AuditEvents.CountAsync(entry => entry.Stream == log.Stream));
        Assert.Empty((await cabinet.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_could_not_be_stored_is_told_and_the_next_is_stored_again(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var log = desk.Get<AccessLog>();
        await desk.Cabinet.Database.ExecuteSqlRawAsync("""ALTER TABLE "AuditHeads" RENAME TO "Elsewhere" """);

        await Assert.ThrowsAnyAsync<Exception>(() => log.RecordAsync(AuditKind.ApplicationViewed, Sample.Stamp(), "A"));

        await desk.Cabinet.Database.ExecuteSqlRawAsync("""ALTER TABLE "Elsewhere" RENAME TO "AuditHeads" """);
        await log.RecordAsync(AuditKind.ApplicationViewed, Sample.Stamp(), "B");
        Assert.Equal(["B"], await desk.Cabinet.AuditEvents.Where(entry => entry.Stream == log.Stream).Select(entry => entry.Subject).ToListAsync());
    }

    [Theory, OnSqlite]
    public async Task Whatever_waits_when_the_program_ends_is_stored(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        var provider = TestCabinet.Provide(engine, cabinet.Folder, cabinet.ConnectionString);
        var views = Enumerable.Range(0, 50).Select(index => provider.GetRequiredService<AccessLog>().RecordAsync(AuditKind.AuditRead, Sample.Stamp(), $"{index}")).ToList();

        await provider.DisposeAsync();

        await Task.WhenAll(views);
        await using var desk = cabinet.Desk();
        Assert.Equal(50, await desk.Cabinet.AuditEvents.CountAsync(entry => entry.Group == AuditGroup.Access));
    }

    private static async Task ViewAsync(TestCabinet cabinet, AccessLog log, string subject)
    {
        await log.RecordAsync(AuditKind.ApplicationViewed, Sample.Stamp(), subject);
        await using var desk = cabinet.Desk();
        Assert.True(await desk.Cabinet.AuditEvents.AnyAsync(entry => entry.Stream == log.Stream && entry.Subject == subject), "It was answered before it was stored.");
    }
}
