using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaRenewal.Data.Sqlite;

/// <summary>Lets SQLite itself wait for another process's write: it looks again after 1, 2, 5 … ms, the provider only after 150.</summary>
internal sealed class BusyTimeout : DbConnectionInterceptor
{
    private const string Pragma = "PRAGMA busy_timeout = 10000;";

    public static readonly BusyTimeout Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
