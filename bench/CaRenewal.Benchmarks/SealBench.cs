using System.Diagnostics;
using System.Security.Cryptography;
using CaRenewal.Data.Sealing;

namespace CaRenewal.Benchmarks;

/// <summary><c>sealing</c>: what an intake's seals cost the processor: particulars, papers, and the draft that was saved ten times before.</summary>
internal static class SealBench
{
    private const int Rounds = 2_000;
    private const int Particulars = 1_500;
    private const int Papers = 24_000;
    private const int Draft = 6_000;
    private const int Saves = 10;

    public static void Report()
    {
        var sealer = new Sealer(new MasterKeys([MasterKey.Create()]));
        var place = new SealedPlace("Table", "Column", Guid.NewGuid());
        int[] sizes = [Particulars, Papers, .. Enumerable.Repeat(Draft, Saves)];
        var values = sizes.Select(RandomNumberGenerator.GetBytes).ToList();
        var times = Enumerable.Range(0, Rounds).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            values.ForEach(value => sealer.Seal(value, place));
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Skip(Rounds / 10).Order().ToList();
        Console.WriteLine($"seals of one intake ({sizes.Length} values, {sizes.Sum() / 1000} KB): median {times[times.Count / 2]:0.000} ms, p95 {times[times.Count * 95 / 100]:0.000} ms");
    }
}
