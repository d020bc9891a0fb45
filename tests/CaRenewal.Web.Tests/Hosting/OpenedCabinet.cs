using CaRenewal.Web.Tests.Engines;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CaRenewal.Web.Tests.Hosting;

/// <summary>
/// The data folder of a counter that was opened once and never used. Hosts begin with a copy of it: schema and demo staff
/// are made once in a run and not by every test anew.
/// </summary>
internal static class OpenedCabinet
{
    private static readonly Lazy<(string Folder, string? Database)> Opened = new(Open);

    /// <param name="home">Gets a folder data/ with database and key.</param>
    public static void CopyTo(string home)
    {
        var data = Directory.CreateDirectory(Path.Combine(home, "data")).FullName;
        foreach (var file in Directory.GetFiles(Opened.Value.Folder))
        {
            File.Copy(file, Path.Combine(data, Path.GetFileName(file)));
        }
    }

    /// <summary>Where the engine is a server: a database with the same beginning, to go with the copy of the folder.</summary>
    public static string CopyDatabase() => TestEngine.CopyDatabase(Opened.Value.Database!);

    private static (string Folder, string? Database) Open()
    {
        var database = TestEngine.IsFile ? null : TestEngine.CreateDatabase();
        var host = new CounterHost { OpensItself = true };
        if (database is not null)
        {
            (host.Settings["Database:Provider"], host.Settings["Database:ConnectionString"]) = (TestEngine.Name, database);
        }

        using (host)
        {
            _ = host.Server;
        }

        // The last connection to go takes what was written ahead into the file; a server copies only what nobody is connected to.
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return (Path.Combine(host.Home, "data"), database);
    }
}
