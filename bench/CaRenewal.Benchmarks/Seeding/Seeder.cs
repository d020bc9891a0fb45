using System.Diagnostics;
using System.Globalization;
using CaRenewal.Core;
using CaRenewal.Data.Writing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Benchmarks.Seeding;

/// <summary>
/// <c>seed --count N --database FILE [--years 3] [--until DAY]</c>: years of fictitious visits, many in one turn of the registrar, so that every row is as
/// valid as the counter's own. Papers are left out. Each turn has a key of its own: a second run adds nothing.
/// </summary>
internal static class Seeder
{
    private const int PerTurn = 40;

    public static async Task RunAsync(IConfiguration settings)
    {
        var count = int.Parse(settings["count"] ?? "100000", CultureInfo.InvariantCulture);
        var until = settings["until"] is { } day ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : TimeProvider.System.Today();
        var years = int.Parse(settings["years"] ?? "3", CultureInfo.InvariantCulture);
        await using var rooms = await new SeededCabinet(settings).OpenAsync();
        var start = Stopwatch.GetTimestamp();
        var done = 0;
        foreach (var visits in new SeededYears(count, until, years).Visits.Chunk(PerTurn))
        {
            await using var scope = rooms.CreateAsyncScope();
            await EnterAsync(scope.ServiceProvider.GetRequiredService<Registrar>(), visits);
            done += visits.Length;
            if (done % 5000 is 0 || done == count)
            {
                Console.WriteLine($"{done} applications, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
            }
        }
    }

    private static Task<Entry> EnterAsync(Registrar registrar, SeededVisit[] visits)
    {
        var key = new RequestKey(new Guid($"5eed0000-0000-4000-8000-{visits[0].Index:000000000000}"), "seed");
        return registrar.EnterAsync(key, new Stamp("1001", "李敏", visits[^1].At), async turn =>
        {
            // Looking for changes in thousands of rows at every question would take most of the time: once, before the save, suffices.
            turn.Cabinet.ChangeTracker.AutoDetectChangesEnabled = false;
            turn.Cabinet.SavingChanges += (_, _) => turn.Cabinet.ChangeTracker.DetectChanges();
            foreach (var visit in visits)
            {
                var number = await turn.NextNumberAsync(SeededWay.PointCode, visit.At.BusinessDay());
                turn.Cabinet.Add(SeededWay.Walk(visit, number));
            }

            return "seeded";
        });
    }
}
