using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaRenewal.Data.Audit;

/// <summary>
/// Hashes records as they lie in the database, read back rather than remembered: a later program writes the same value in other
/// words, and what it did not touch must keep its hash.
/// </summary>
internal static class RecordDigest
{
    /// <summary>The layout's version and SHA-256.</summary>
    public const int Size = 1 + SHA256.HashSizeInBytes;

    /// <summary>Of records of one kind, in one command.</summary>
    /// <param name="version">Of the layout; one that this program knows.</param>
    /// <returns>Digests by key; a record that is not there is left out.</returns>
    public static async Task<Dictionary<RecordKey, byte[]>> ReadAsync(
        CabinetContext cabinet, RecordKind kind, byte version, IReadOnlyCollection<RecordKey> keys, CancellationToken cancellation)
    {
        var tables = Dossier.Of(kind, version)!;
        await cabinet.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = CommandFor(cabinet, tables, keys);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var records = new Dictionary<RecordKey, List<byte[]>[]>(keys.Count);
            var bytes = new CanonicalBytes();
            for (var table = 0; table < tables.Count; table++)
            {
                var types = TypesOf(cabinet, tables[table]);
                while (await reader.ReadAsync(cancellation))
                {
                    Add(records, RecordKey.FromColumn(kind, Value(reader, 0, types[0])), tables.Count, table, HashOf(reader, types, bytes));
                }

                await reader.NextResultAsync(cancellation);
            }

            return records.Where(record => record.Value[0].Count > 0).ToDictionary(record => record.Key, record => Digest(version, record.Value, bytes));
        }
        finally
        {
            await cabinet.Database.CloseConnectionAsync();
        }
    }

    private static DbCommand CommandFor(CabinetContext cabinet, IReadOnlyList<CoveredTable> tables, IReadOnlyCollection<RecordKey> keys)
    {
        var command = cabinet.Database.GetDbConnection().CreateCommand();
        command.Transaction = cabinet.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var key in keys)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"k{command.Parameters.Count}";
            parameter.Value = key.Column;
            command.Parameters.Add(parameter);
        }

        command.CommandText = SqlFor(tables, keys.Count);
        return command;
    }

    /// <summary>Understood by every engine; the keys are @k0, @k1 …</summary>
    internal static string SqlFor(IReadOnlyList<CoveredTable> tables, int keys)
    {
        var sought = string.Join(", ", Enumerable.Range(0, keys).Select(index => $"@k{index}"));
        return string.Join(";\n", tables.Select(table =>
            $"SELECT \"{table.Key}\", {string.Join(", ", table.Columns.Select(column => $"\"{column}\""))} FROM \"{table.Name}\" WHERE \"{table.Key}\" IN ({sought})"));
    }

    /// <summary>What each column of the select list is read as: what Entity Framework hands to the provider.</summary>
    private static Type[] TypesOf(CabinetContext cabinet, CoveredTable table)
    {
        var stored = cabinet.Model.GetRelationalModel().FindTable(table.Name, null)!;
        return [.. table.Columns.Prepend(table.Key).Select(column => Bare(stored.FindColumn(column)!.ProviderClrType))];
    }

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static void Add(Dictionary<RecordKey, List<byte[]>[]> records, RecordKey key, int tables, int table, byte[] row)
    {
        if (!records.TryGetValue(key, out var rows))
        {
            records[key] = rows = [.. Enumerable.Range(0, tables).Select(_ => new List<byte[]>())];
        }

        rows[table].Add(row);
    }

    private static byte[] HashOf(DbDataReader reader, Type[] types, CanonicalBytes bytes)
    {
        bytes.Clear();
        for (var column = 1; column < types.Length; column++)
        {
            if (reader.IsDBNull(column))
            {
                bytes.AddNothing();
            }
            else
            {
                Add(bytes, Value(reader, column, types[column]));
            }
        }

        return SHA256.HashData(bytes.Written);
    }

    private static object Value(DbDataReader reader, int column, Type type) => type switch
    {
        _ when type == typeof(string) => reader.GetString(column),
        _ when type == typeof(Guid) => reader.GetGuid(column),
        _ when type == typeof(DateTime) => reader.GetDateTime(column),
        _ when type == typeof(DateOnly) => reader.GetFieldValue<DateOnly>(column),
        _ when type == typeof(bool) => reader.GetBoolean(column),
        _ when type == typeof(int) => reader.GetInt32(column),
        _ when type == typeof(long) => reader.GetInt64(column),
        _ when type == typeof(byte[]) => reader.GetFieldValue<byte[]>(column),
        _ => throw new NotSupportedException($"A column of {type} is not hashed yet."),
    };

    private static void Add(CanonicalBytes bytes, object value)
    {
        switch (value)
        {
            case string text:
                bytes.Add(text);
                break;
            case Guid identifier:
                bytes.Add(identifier);
                break;
            case DateTime instant:
                bytes.Add(instant);
                break;
            case DateOnly day:
                bytes.Add(day);
                break;
            case bool truth:
                bytes.Add(truth);
                break;
            case byte[] blob:
                bytes.Add(blob);
                break;
            default:
                bytes.Add(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    // Rows of a table are hashed in the order of their hashes: engines order keys differently.
    private static byte[] Digest(byte version, List<byte[]>[] tables, CanonicalBytes bytes)
    {
        bytes.Clear();
        foreach (var rows in tables)
        {
            bytes.Add(rows.Count);
            rows.Sort((left, right) => left.AsSpan().SequenceCompareTo(right));
            rows.ForEach(row => bytes.Add(row));
        }

        return [version, .. SHA256.HashData(bytes.Written)];
    }
}
