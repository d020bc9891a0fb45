using System.Diagnostics;
using System.Globalization;
using CaRenewal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Benchmarks.Seeding;

/// <summary>
/// <c>copies --times N --database FILE</c>: every seeded application N times more, on its own day with numbers of their own, by SQL of
/// SQLite: minutes where the rule book would take an hour. Copies have no event in the audit record and cannot be unsealed, so that
/// what counts and lists days can be measured on them, and nothing else.
/// </summary>
internal static class Copies
{
    /// <summary>Days of the seed have fewer.</summary>
    private const int NumbersApart = 1000;

    private static readonly (string Table, Dictionary<string, string> Own)[] Tables =
    [
        ("Applications", new()
        {
            ["Id"] = Id("Id"),
            ["Sequence"] = $"\"Sequence\" + @copy * {NumbersApart}",
            ["Number"] = $"substr(\"Number\", 1, length(\"Number\") - 4) || printf('%04d', \"Sequence\" + @copy * {NumbersApart})",
        }),
        ("ApplicationEvents", new() { ["ApplicationId"] = Id("ApplicationId") }),
        ("Payments", new()
        {
            ["Id"] = Id("Id"), ["ApplicationId"] = Id("ApplicationId"), ["Takes"] = Id("Takes"), ["Reference"] = Marked("Reference"), ["HeldReference"] = Marked("HeldReference"),
        }),
        ("IssuedCertificates", new() { ["Id"] = Id("Id"), ["ApplicationId"] = Id("ApplicationId"), ["SerialNumber"] = Marked("SerialNumber") }),
    ];

    public static async Task RunAsync(IConfiguration settings)
    {
        var times = int.Parse(settings["times"] ?? "9", CultureInfo.InvariantCulture);
        await using var rooms = await new SeededCabinet(settings).OpenAsync();
        await using var scope = rooms.CreateAsyncScope();
        var cabinet = scope.ServiceProvider.GetRequiredService<CabinetContext>();
        cabinet.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        var start = Stopwatch.GetTimestamp();
        var seeded = await cabinet.Ledger.CountAsync();
        for (var copy = 1; copy <= times; copy++)
        {
            await using var transaction = await cabinet.Database.BeginTransactionAsync();
            foreach (var (table, own) in Tables)
            {
                await CopyAsync(cabinet, table, own, copy);
            }

            await transaction.CommitAsync();
            Console.WriteLine($"{seeded * (copy + 1)} applications, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
        }

        await cabinet.Database.ExecuteSqlAsync($"UPDATE \"ApplicationCounters\" SET \"Last\" = \"Last\" + {times * NumbersApart}");
    }

    private static async Task CopyAsync(CabinetContext cabinet, string table, Dictionary<string, string> own, int copy)
    {
        var columns = cabinet.Model.GetRelationalModel().FindTable(table, null)!.Columns.Select(column => column.Name).ToList();
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        var values = string.Join(", ", columns.Select(column => own.GetValueOrDefault(column) ?? $"\"{column}\""));
        var key = own.ContainsKey("ApplicationId") ? "ApplicationId" : "Id";
        var sql = $"INSERT INTO \"{table}\" ({names}) SELECT {values} FROM \"{table}\" WHERE \"{key}\" IN (SELECT \"Id\" FROM \"Applications\" WHERE \"Sequence\" < {NumbersApart})";
        await cabinet.Database.ExecuteSqlRawAsync(sql.Replace("@copy", copy.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    // The last group of the original's, turned by as many digits.
    private static string Id(string column) => $"substr(\"{column}\", 1, 24) || substr(\"{column}\", 25 + @copy) || substr(\"{column}\", 25, @copy)";

    private static string Marked(string column) => $"\"{column}\" || '-' || @copy";
}
