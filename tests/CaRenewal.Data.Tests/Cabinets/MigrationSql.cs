using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CaRenewal.Data.Tests.Cabinets;

/// <summary>What a migration fills new columns with, to be carried out on rows that were made before.</summary>
internal static class MigrationSql
{
    /// <param name="migration">End of its name: _OwedDays.</param>
    public static string Of(CabinetContext cabinet, string migration)
    {
        var assembly = cabinet.GetService<IMigrationsAssembly>();
        var type = assembly.Migrations.Single(known => known.Key.EndsWith(migration, StringComparison.Ordinal)).Value;
        return assembly.CreateMigration(type, cabinet.Database.ProviderName!).UpOperations.OfType<SqlOperation>().Single().Sql;
    }
}
