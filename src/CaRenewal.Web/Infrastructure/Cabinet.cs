using CaRenewal.Data;
using CaRenewal.Data.PostgreSql;
using CaRenewal.Data.Sqlite;
using CaRenewal.Data.SqlServer;
using Microsoft.AspNetCore.DataProtection;

namespace CaRenewal.Web.Infrastructure;

public static class Cabinet
{
    public static CabinetEngine[] Engines() => [new SqliteEngine(), new SqlServerEngine(), new PostgreSqlEngine()];

    public static void AddCabinet(this WebApplicationBuilder builder)
    {
        builder.Services.AddCabinet(builder.Configuration, builder.HomeFolder(), Engines());

        // Two instances behind one address read each other's cookies.
        builder.Services.AddDataProtection().SetApplicationName("CaRenewal").PersistKeysToDbContext<CabinetContext>();
    }
}
