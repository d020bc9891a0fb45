using System.Data.Common;
using System.Text.RegularExpressions;
using CaRenewal.Data.Rotation;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Rotation;

/// <summary>Every row of every table, byte for byte, but for the wrapped data keys and the list of master keys.</summary>
internal static partial class CabinetDump
{
    /// <summary>A rotation adds to these, and <c>audit verify</c> says whether it did more.</summary>
    private static readonly string[] Growing = ["KnownMasterKeys", "AuditEvents", "AuditHeads"];

    public static async Task<IReadOnlyList<string>> OfAsync(CabinetContext cabinet)
    {
        await cabinet.Database.OpenConnectionAsync();
        var rows = new List<string>();
        foreach (var table in cabinet.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Order().Except(Growing))
        {
            var wrapped = cabinet.Model.GetEntityTypes().Where(type => type.GetTableName() == table)
                .SelectMany(type => type.GetProperties()).Where(SealedColumns.IsWrappedKey).Select(property => property.GetColumnName()).ToHashSet();
            rows.AddRange(await ReadAsync(cabinet.Database.GetDbConnection(), table, wrapped));
        }

        return rows;
    }

    private static async Task<List<string>> ReadAsync(DbConnection connection, string table, HashSet<string> wrapped)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add($"{table}: " + string.Join('|', Enumerable.Range(0, reader.FieldCount).Where(at => !wrapped.Contains(reader.GetName(at))).Select(at => Text(reader.GetValue(at)))));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string Text(object value) => value is byte[] bytes
        ? Convert.ToHexString(bytes)
        : KeyOfXml().Replace(value.ToString()!, "<key/>");

    [GeneratedRegex("<key>[^<]*</key>")]
    private static partial Regex KeyOfXml();
}
