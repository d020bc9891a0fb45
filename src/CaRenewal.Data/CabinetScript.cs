using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaRenewal.Data;

/// <summary>The schema as SQL, for offices whose database staff run scripts; made without a server.</summary>
public static class CabinetScript
{
    /// <returns>From nothing to this version. May be run again on SQL Server and PostgreSQL; SQLite has no way to ask, so there it is for an empty file.</returns>
    public static string For(CabinetEngine engine)
    {
        using var cabinet = Offline(engine);
        var options = engine.CanScriptRepeatably ? MigrationsSqlGenerationOptions.Idempotent : MigrationsSqlGenerationOptions.Default;
        return cabinet.GetService<IMigrator>().GenerateScript(options: options);
    }

    /// <summary>A cabinet that is never opened: its model only. The keys are thrown away.</summary>
    public static CabinetContext Offline(CabinetEngine engine)
    {
        var options = new DbContextOptionsBuilder<CabinetContext>();
        engine.Use(options, engine.OfflineConnectionString);
        return new CabinetContext(options.Options, engine, new Sealer(new MasterKeys([MasterKey.Create()])));
    }
}
