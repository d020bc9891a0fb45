using CaRenewal.Data.PostgreSql;
using CaRenewal.Data.Sqlite;
using CaRenewal.Data.SqlServer;

namespace CaRenewal.Data.Tests.Cabinets;

internal static class Engines
{
    public static CabinetEngine[] All() => [new SqliteEngine(), new SqlServerEngine(), new PostgreSqlEngine()];

    public static CabinetEngine Named(string name) => All().Single(engine => engine.Name == name);
}
