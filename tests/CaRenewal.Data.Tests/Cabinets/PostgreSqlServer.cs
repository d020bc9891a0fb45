using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaRenewal.Data.Tests.Cabinets;

/// <summary>A PostgreSQL of our own in a temporary folder, started once for all tests and thrown away with the process.</summary>
internal static class PostgreSqlServer
{
    private static readonly Lazy<string?> Tools = new(FindTools);

    private static readonly Lazy<string> Running = new(Start);

    private static readonly Lazy<Task<string>> Template = new(MigrateTemplateAsync);

    private static readonly bool AsRoot = Environment.UserName == "root";

    /// <summary>Everything that the server writes: data, pg_wal, and its log as a file of that name.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), $"carenewal-postgres-{Guid.NewGuid():N}");

    /// <summary>Why it cannot run here; null when it can.</summary>
    public static string? Missing => Tools.Value is null ? "PostgreSQL is not installed: package postgresql." : null;

    /// <summary>A new database with the schema, copied from one that was migrated once.</summary>
    public static async Task<string> CreateDatabaseAsync() => await CreateDatabaseAsync(await Template.Value);

    /// <summary>A new, empty database.</summary>
    public static Task<string> CreateEmptyDatabaseAsync() => CreateDatabaseAsync("template1");

    /// <summary>A new database with what another has, to which nobody is connected.</summary>
    public static Task<string> CopyDatabaseAsync(string connectionString) => CreateDatabaseAsync(new NpgsqlConnectionStringBuilder(connectionString).Database!);

    /// <summary>Closes what the pool of a database keeps open; each has its own, and together they would use up the server.</summary>
    public static void Leave(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private static async Task<string> MigrateTemplateAsync()
    {
        var connectionString = await CreateEmptyDatabaseAsync();
        await using (var cabinet = Engines.Unsealed("PostgreSql", connectionString))
        {
            await cabinet.Database.MigrateAsync();
        }

        NpgsqlConnection.ClearAllPools();
        return new NpgsqlConnectionStringBuilder(connectionString).Database!;
    }

    private static async Task<string> CreateDatabaseAsync(string template)
    {
        var name = $"t{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection($"{Running.Value};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name} TEMPLATE {template}";
        await command.ExecuteNonQueryAsync();
        return $"{Running.Value};Database={name}";
    }

    private static string? FindTools() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    private static string Start()
    {
        var port = FreePort();
        Directory.CreateDirectory(Folder);
        if (AsRoot)
        {
            Run("chown", "postgres", Folder);
        }

        RunAsServer("initdb", "-D", Folder, "-U", "counter", "-A", "trust", "-E", "UTF8", "--no-sync");
        RunAsServer(
            "pg_ctl", "-D", Folder, "-w", "-l", Path.Combine(Folder, "log"),
            "-o", $"-p {port} -k {Folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            RunAsServer("pg_ctl", "-D", Folder, "-m", "immediate", "stop");
            Directory.Delete(Folder, recursive: true);
        };

        // Other processes, and hosts that are never taken down, leave their pools as well.
        return $"Host=127.0.0.1;Port={port};Username=counter;Maximum Pool Size=20;Connection Idle Lifetime=5;Connection Pruning Interval=1";
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The server refuses to run as root.</summary>
    private static void RunAsServer(string tool, params string[] arguments)
    {
        var path = Path.Combine(Tools.Value!, tool);
        if (AsRoot)
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server inherits what is open here: redirected output would never end.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
        };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
