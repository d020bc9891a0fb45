using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Sqlite;

/// <summary>SQLite's own online copy: one state of the database, also while others write.</summary>
internal static class SqliteBackup
{
    /// <summary>Written aside and moved into place, so that whatever bears the name is whole and was checked.</summary>
    public static async Task RunAsync(CabinetContext cabinet, string file, CancellationToken cancellation)
    {
        var aside = $"{file}.partial";
        RequireFree(file);
        Touch(aside);
        try
        {
            await CopyAsync(cabinet.Database.GetConnectionString()!, aside, cancellation);
            Flush(aside);
            File.Move(aside, file, overwrite: false);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static void RequireFree(string file)
    {
        if (Path.Exists(file))
        {
            throw new IOException($"{file} 已经存在。");
        }
    }

    /// <summary>Empty, and for the account alone that makes it.</summary>
    private static void Touch(string aside)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(aside, options).Dispose();
    }

    private static async Task CopyAsync(string source, string aside, CancellationToken cancellation)
    {
        await using var from = new SqliteConnection(source);
        await using var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = aside, Pooling = false }.ConnectionString);
        await from.OpenAsync(cancellation);
        await to.OpenAsync(cancellation);
        await Task.Run(() => from.BackupDatabase(to), cancellation);

        // The copy is one file, without a write-ahead log beside it.
        await ReadAsync(to, "PRAGMA journal_mode = DELETE", cancellation);
        if (await ReadAsync(to, "PRAGMA integrity_check", cancellation) is not "ok")
        {
            throw new InvalidDataException("副本没有通过 SQLite 的完整性检查。");
        }
    }

    private static async Task<string?> ReadAsync(SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync(cancellation))?.ToString();
    }

    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        file.Flush(flushToDisk: true);
    }
}
