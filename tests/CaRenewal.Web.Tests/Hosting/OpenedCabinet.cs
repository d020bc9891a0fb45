using Microsoft.Data.Sqlite;

namespace CaRenewal.Web.Tests.Hosting;

/// <summary>
/// The data folder of a counter that was opened once and never used. Hosts begin with a copy of it: schema and demo staff
/// are made once in a run and not by every test anew.
/// </summary>
internal static class OpenedCabinet
{
    private static readonly Lazy<string> Folder = new(Open);

    /// <param name="home">Gets a folder data/ with database and key.</param>
    public static void CopyTo(string home)
    {
        var data = Directory.CreateDirectory(Path.Combine(home, "data")).FullName;
        foreach (var file in Directory.GetFiles(Folder.Value))
        {
            File.Copy(file, Path.Combine(data, Path.GetFileName(file)));
        }
    }

    private static string Open()
    {
        var host = new CounterHost { OpensItself = true };
        using (host)
        {
            _ = host.Server;
        }

        // The last connection to go takes what was written ahead into the file.
        SqliteConnection.ClearAllPools();
        return Path.Combine(host.Home, "data");
    }
}
