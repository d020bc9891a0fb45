using System.Diagnostics;
using System.Text;
using CaRenewal.Benchmarks.Seeding;
using CaRenewal.Core;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Payments;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Writing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Benchmarks;

/// <summary>
/// <c>closing --database FILE</c>: a day of 2,000 payments read for 对账 and for 日结, and a statement of 50,000 lines read, matched with as
/// many entries, and packed.
/// </summary>
internal static class ClosingBench
{
    private const int Payments = 2_000;
    private const int Lines = 50_000;
    private const int PerTurn = 40;
    private const int Times = 20;

    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly string[] Channels = ["wechat"];

    public static async Task ReportAsync(IConfiguration settings)
    {
        await using var rooms = await new SeededCabinet(settings).OpenAsync();
        await FillAsync(rooms);
        await TimeAsync(rooms, "对账", book => book.ChannelsAsync(Day, Channels));
        await TimeAsync(rooms, "日结", async book => (await book.ReadAsync(Day, Channels)).Obstacles);
        ReportStatement();
    }

    private static async Task FillAsync(ServiceProvider rooms)
    {
        foreach (var renewals in Renewals.Make(Payments).Chunk(PerTurn))
        {
            await using var scope = rooms.CreateAsyncScope();
            var key = new RequestKey(renewals[0].Id, "closing");
            await scope.ServiceProvider.GetRequiredService<Registrar>().EnterAsync(key, renewals[0].Submitted, turn =>
            {
                turn.Cabinet.AddRange(renewals.AsEnumerable());
                return Task.FromResult("seeded");
            });
        }
    }

    private static async Task TimeAsync<T>(ServiceProvider rooms, string name, Func<DayBook, Task<T>> read)
    {
        var times = new double[Times];
        for (var index = 0; index < Times; index++)
        {
            await using var scope = rooms.CreateAsyncScope();
            var start = Stopwatch.GetTimestamp();
            await read(scope.ServiceProvider.GetRequiredService<DayBook>());
            times[index] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Console.WriteLine($"{name} of {Payments} payments: first {times[0]:0} ms, median {times.Order().ElementAt(Times / 2):0} ms, slowest of the rest {times.Skip(1).Max():0} ms");
    }

    private static void ReportStatement()
    {
        var layout = StatementLayout.Usual.First(layout => layout.Channel is "微信");
        var entries = Enumerable.Range(1, Lines).Select(Entry).ToList();
        var file = Encoding.UTF8.GetBytes(string.Join(
            "\r\n", [$"{layout.Time},{layout.References[0]},{layout.Amount},{layout.RefundAmount}", .. entries.Select(entry => $"`2026-11-23 10:21:00,`{entry.Reference},`{entry.Amount},`0.00")]));
        var start = Stopwatch.GetTimestamp();
        var lines = new StatementReader(layout, Day).Read(file, []);
        var read = Stopwatch.GetElapsedTime(start);
        var found = StatementMatch.Find(lines, entries);
        var matched = Stopwatch.GetElapsedTime(start);
        var packed = StatementLines.Write(lines);
        var all = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(
            $"statement of {lines.Count} lines: read {read.TotalMilliseconds:0} ms, matched {(matched - read).TotalMilliseconds:0} ms ({found.Count} differences), "
            + $"packed {(all - matched).TotalMilliseconds:0} ms ({packed.Length / 1024} KB)");
    }

    private static Payment Entry(int index) => new()
    {
        Id = new Guid(index, 0, 0, new byte[8]),
        Kind = PaymentKind.Receipt,
        Channel = "微信",
        Amount = Core.Fees.Money.Yuan(200),
        Reference = $"42{index:D10}",
        Stamp = new Stamp("1001", "示范员", new DateTime(2026, 11, 23, 2, 21, 0, DateTimeKind.Utc)),
    };
}
