using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Applications;

/// <summary>例外 and 容缺: whether there is any, as lists filter by it.</summary>
public sealed class ListMarkTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_entered_before_there_were_columns_for_it_is_found_too(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await desk.SubmitAsync(Sample.Person());
        Assert.Equal([(true, false), (true, false)], await ReadAsync(desk));
        await desk.Cabinet.Database.ExecuteSqlRawAsync("""
            UPDATE "Applications" SET "HasOverrides" = 0, "HasOwed" = 0;
            UPDATE "Applications" SET "Overrides" = '[]', "OwedDue" = '2026-11-25' WHERE "Sequence" = 2;
            """);

        await desk.Cabinet.Database.ExecuteSqlRawAsync(MigrationSql.Of(desk.Cabinet, "_Accounts"));

        Assert.Equal([(true, false), (false, true)], await ReadAsync(desk));
    }

    private static async Task<List<(bool Overrides, bool Owed)>> ReadAsync(Desk desk) =>
        [.. (await desk.Cabinet.Ledger.OrderBy(entry => entry.Sequence).ToListAsync()).Select(entry => (entry.HasOverrides, entry.HasOwed))];
}
