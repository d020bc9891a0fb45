using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Sqlite;

/// <summary>
/// Migrates under a lock of the operating system, which dies with its holder. The lock row that Entity Framework
/// leaves behind in a killed process would keep every later start waiting for ever; under ours it can only be an orphan.
/// </summary>
internal static class SqliteMigration
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(CabinetContext cabinet, CancellationToken cancellation)
    {
        var file = SqliteEngine.FileOf(cabinet.Database.GetConnectionString()!);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using var held = await LockAsync(file + ".migrating", cancellation);
        await cabinet.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellation);
        await ClearOrphanAsync(cabinet, cancellation);
        await cabinet.Database.MigrateAsync(cancellation);
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, cancellation);
            }
        }
    }

    [SuppressMessage("Security", "EF1002", Justification = "Constant names.")]
    private static async Task ClearOrphanAsync(CabinetContext cabinet, CancellationToken cancellation)
    {
        var tables = await cabinet.Database
            .SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .ToListAsync(cancellation);
        if (tables[0] > 0)
        {
            await cabinet.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\";", cancellation);
        }
    }
}
