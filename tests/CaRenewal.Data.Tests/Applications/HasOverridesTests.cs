using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Applications;

/// <summary>例外: whether a check was passed over, as lists filter by it.</summary>
public sealed class HasOverridesTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_passed_over_before_there_was_a_column_for_it_is_found_too(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await desk.SubmitAsync(Sample.Person());
        Assert.Equal([true, true], await ReadAsync(desk));
        await desk.Cabinet.Database.ExecuteSqlRawAsync("""
            UPDATE "Applications" SET "HasOverrides" = ("Number" = '');
            UPDATE "Applications" SET "Overrides" = '[]' WHERE "Sequence" = 2;
            """);

        await desk.Cabinet.Database.ExecuteSqlRawAsync(MigrationSql.Of(desk.Cabinet, "_Overridden"));

        Assert.Equal([true, false], await ReadAsync(desk));
    }

    private static Task<List<bool>> ReadAsync(Desk desk) =>
        desk.Cabinet.Ledger.OrderBy(entry => entry.Sequence).Select(entry => entry.HasOverrides).ToListAsync();
}
