using System.Diagnostics;
using CaRenewal.Benchmarks.Seeding;
using Microsoft.Data.Sqlite;

namespace CaRenewal.Benchmarks.Screens;

/// <summary>What a search costs that a table of units is usually given: LIKE with a wildcard on both sides, over the same file.</summary>
internal static class LikeBaseline
{
    private const int Runs = 40;

    public static void Report(SeededCabinet seeded)
    {
        if (!seeded.IsSqlite)
        {
            return;
        }

        using var connection = new SqliteConnection(seeded.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT "Number", "HolderLabel" FROM "Applications"
            WHERE "HolderLabel" LIKE '%' || @text || '%' OR "HolderCode" LIKE '%' || @text
            ORDER BY "BusinessDay" DESC LIMIT 20
            """;
        var text = command.Parameters.AddWithValue("@text", "");
        Time("a name that one has", "县祥鑫水利");
        Time("nobody", "无此单位");

        void Time(string what, string searched)
        {
            text.Value = searched;
            var times = Enumerable.Range(0, Runs).Select(_ =>
            {
                var start = Stopwatch.GetTimestamp();
                using var reader = command.ExecuteReader();
                while (reader.Read())
                {
                }

                return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }).Order().ToList();
            Console.WriteLine($"the same file searched with LIKE, {what}: median {times[Runs / 2]:0.0} ms, p95 {times[Runs * 95 / 100]:0.0} ms");
        }
    }
}
