using CaRenewal.Data.PostgreSql;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Sqlite;
using CaRenewal.Data.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Cabinets;

internal static class Engines
{
    public static CabinetEngine[] All() => [new SqliteEngine(), new SqlServerEngine(), new PostgreSqlEngine()];

    public static CabinetEngine Named(string name) => All().Single(engine => engine.Name == name);

    /// <summary>A context with keys that are thrown away: for the schema, not for records.</summary>
    public static CabinetContext Unsealed(string name, string connectionString)
    {
        var engine = Named(name);
        var options = new DbContextOptionsBuilder<CabinetContext>();
        engine.Use(options, connectionString);
        return new CabinetContext(options.Options, engine, new Sealer(new MasterKeys([MasterKey.Create()])));
    }
}
