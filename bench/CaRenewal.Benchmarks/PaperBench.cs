using System.Diagnostics;
using System.Globalization;
using CaRenewal.Core.Applications;

namespace CaRenewal.Benchmarks;

/// <summary>How long the papers of a renewal take, what they allocate and what must be stored.</summary>
internal static class PaperBench
{
    private const int Warm = 200;

    public static void Report(int holders)
    {
        var renewals = Renewals.Make(holders);
        var characters = renewals.SelectMany(each => Text(each.Particulars).EnumerateRunes()).Distinct().Count();
        Console.WriteLine($"holders {holders}, distinct characters between them {characters}");
        Run(renewals.Take(Warm));

        var times = new List<double>();
        var stored = new List<long>();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (var renewal in renewals)
        {
            var start = Stopwatch.GetTimestamp();
            var files = PaperPrinter.Print(renewal);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            stored.Add(files.Sum(file => file.Pdf.Segments.Where(segment => segment.SharedHash is null).Sum(segment => (long)segment.Bytes.Length)));
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        times.Sort();
        Console.WriteLine($"set of five papers: median {times[holders / 2]:0.00} ms, p95 {times[holders * 95 / 100]:0.00} ms");
        Console.WriteLine($"allocated per paper: {allocated / holders / 5 / 1024.0 / 1024:0.00} MB");
        Console.WriteLine($"stored per set beyond shared parts: {stored.Max() / 1024.0:0.0} KB at most");
    }

    /// <summary>Two threads of one process against two processes.</summary>
    public static void ReportScaling(int holders)
    {
        for (var round = 1; round <= 3; round++)
        {
            var threads = Throughput(holders, 2);
            var apart = ThroughputOfTwoProcesses(holders);
            Console.WriteLine($"two threads {threads:0} sets/s, two processes {apart:0} sets/s, ratio {threads / apart:0.00}");
        }
    }

    private static double ThroughputOfTwoProcesses(int holders)
    {
        var processes = Enumerable.Range(0, 2).Select(_ => Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "CaRenewal.Benchmarks"))
        {
            ArgumentList = { "throughput", holders.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
        })!).ToList();
        return processes.Sum(process => double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture));
    }

    /// <returns>Sets per second.</returns>
    public static double Throughput(int holders, int threads)
    {
        var renewals = Renewals.Make(holders);
        Run(renewals.Take(Warm));
        var start = Stopwatch.GetTimestamp();
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() => Run(renewals))).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return holders * threads / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Run(IEnumerable<CertificateApplication> renewals)
    {
        foreach (var renewal in renewals)
        {
            PaperPrinter.Print(renewal);
        }
    }

    private static string Text(Particulars particulars)
    {
        var unit = (UnitHolder)particulars.Holder;
        return unit.Name + unit.LegalRepresentative + unit.Address + particulars.Delegate!.Name;
    }
}
