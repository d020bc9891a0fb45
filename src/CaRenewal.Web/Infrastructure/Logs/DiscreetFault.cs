using System.Data.Common;
using System.Reflection;
using CaRenewal.Core;
using CaRenewal.Data;
using CaRenewal.Data.Opening;
using CaRenewal.Data.Sealing;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CaRenewal.Web.Infrastructure.Logs;

/// <summary>
/// A failure as the log may tell it: types and call stacks, and messages only of those that quote no value.
/// Databases, parsers and converters repeat in theirs what they were given.
/// </summary>
public sealed class DiscreetFault(Exception fault) : Exception(MessageOf(fault))
{
    private const int Deepest = 10;

    private static readonly Assembly[] Ours = [typeof(Rule).Assembly, typeof(CabinetContext).Assembly, typeof(Program).Assembly];

    public override string ToString() => Tell(fault, 0);

    private static string Tell(Exception fault, int depth)
    {
        var told = $"{fault.GetType().FullName}: {MessageOf(fault)}";
        foreach (var inner in depth < Deepest ? Inner(fault) : [])
        {
            told += $"{Environment.NewLine} ---> {Tell(inner, depth + 1)}{Environment.NewLine}   --- End of inner exception stack trace ---";
        }

        return fault.StackTrace is { } stack ? $"{told}{Environment.NewLine}{stack}" : told;
    }

    private static Exception[] Inner(Exception fault) => fault switch
    {
        AggregateException several => [.. several.InnerExceptions],
        { InnerException: { } inner } => [inner],
        _ => [],
    };

    private static string MessageOf(Exception fault) => fault switch
    {
        BadHttpRequestException bad => $"[status {bad.StatusCode}]",
        SqlException { Errors.Count: > 0 } server => $"[SQL Server error {server.Number}]",
        SqliteException file => $"[SQLite error {file.SqliteExtendedErrorCode}]",
        PostgresException postgres => $"[SQLSTATE {postgres.SqlState} {postgres.ConstraintName}]",
        DbException database => $"[error {database.ErrorCode}]",
        SealBroken or KeyRingBroken or CabinetClosed => fault.Message,
        TimeoutException or OperationCanceledException or ObjectDisposedException or NullReferenceException => fault.Message,
        System.Net.Sockets.SocketException => fault.Message,
        IOException or UnauthorizedAccessException => fault.Message,
        InvalidOperationException { TargetSite.Module.Assembly: var thrower } when Ours.Contains(thrower) => fault.Message,
        _ => "[message left out]",
    };
}
