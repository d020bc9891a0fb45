using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaRenewal.Data.Tests.Plans;

/// <summary>Keeps every reading command sent to SQLite and asks afterwards how it is carried out; add it to the context's interceptors.</summary>
public sealed partial class QueryPlans : DbCommandInterceptor
{
    /// <summary>Tables that grow with every customer and every day.</summary>
    private static readonly HashSet<string> Growing =
    [
        "Applications", "ApplicationEvents", "Payments", "IssuedCertificates", "Customers", "SearchKeys", "KeptAnswers",
        "IntakeDrafts", "PrintedPapers", "PaperContents", "PrintLog", "Corrections",
        "AuditEvents",
    ];

    private readonly ConcurrentDictionary<string, bool> commands = new();

    public IReadOnlyCollection<string> Commands => [.. commands.Keys];

    /// <summary>What was asked once in a cabinet's life, when it was opened, is no work of the counter.</summary>
    public void Clear() => commands.Clear();

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Keep(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return ValueTask.FromResult(result);
    }

    /// <summary>Commands that read a growing table from end to end. Walking an index up to a LIMIT is no scan.</summary>
    public IReadOnlyList<string> Scans(string connectionString) => Scans(connectionString, commands.Keys);

    /// <summary>The same of commands that were kept elsewhere.</summary>
    public static IReadOnlyList<string> Scans(string connectionString, IEnumerable<string> commands)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        return [.. commands.SelectMany(command => ScansOf(connection, command))];
    }

    private static IEnumerable<string> ScansOf(SqliteConnection connection, string text)
    {
        var tables = Aliases().Matches(text).GroupBy(match => match.Groups[2].Value).ToDictionary(alias => alias.Key, alias => alias.First().Groups[1].Value);
        using var explain = connection.CreateCommand();
        explain.CommandText = "EXPLAIN QUERY PLAN " + text;
        foreach (var name in Parameters().Matches(text).Select(match => match.Value).Distinct())
        {
            explain.Parameters.AddWithValue(name, 1);
        }

        using var reader = explain.ExecuteReader();
        while (reader.Read())
        {
            var step = Scan().Match(reader.GetString(3));
            // Numbering the rows of a table reads them all, whatever is taken of them afterwards.
            var bounded = step.Groups[2].Success && text.Contains("LIMIT", StringComparison.Ordinal) && !text.Contains("ROW_NUMBER", StringComparison.Ordinal);
            if (step.Success && !bounded && Growing.Contains(tables.GetValueOrDefault(step.Groups[1].Value, step.Groups[1].Value)))
            {
                yield return $"{reader.GetString(3)}: {text}";
            }
        }
    }

    private void Keep(DbCommand command)
    {
        if (command is SqliteCommand && command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            commands.TryAdd(command.CommandText, true);
        }
    }

    [GeneratedRegex("\"(\\w+)\" AS \"(\\w+)\"")]
    private static partial Regex Aliases();

    [GeneratedRegex("@\\w+")]
    private static partial Regex Parameters();

    [GeneratedRegex("^SCAN (\\w+)( USING (?:COVERING )?INDEX)?")]
    private static partial Regex Scan();
}
