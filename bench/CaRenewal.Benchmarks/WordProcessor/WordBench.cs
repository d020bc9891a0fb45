using System.Diagnostics;

namespace CaRenewal.Benchmarks.WordProcessor;

/// <summary>The same papers through LibreOffice, ten sets in one batch, beside ours in the same run.</summary>
internal static class WordBench
{
    private const int Sets = 10;

    public static void Report()
    {
        var renewals = Renewals.Make(1_000);
        foreach (var renewal in renewals)
        {
            PaperPrinter.Print(renewal);
        }

        var start = Stopwatch.GetTimestamp();
        foreach (var renewal in renewals.Take(Sets))
        {
            PaperPrinter.Print(renewal);
        }

        var ours = Stopwatch.GetElapsedTime(start).TotalMilliseconds / Sets;
        var folder = Directory.CreateTempSubdirectory("carenewal-word-").FullName;
        try
        {
            Convert(renewals.Take(1).SelectMany(renewal => WordPapers.Save(renewal, folder, "warm")), folder);
            var papers = renewals.Take(Sets).SelectMany((renewal, index) => WordPapers.Save(renewal, folder, $"{index}")).ToList();
            start = Stopwatch.GetTimestamp();
            Convert(papers, folder);
            var office = Stopwatch.GetElapsedTime(start).TotalMilliseconds / Sets;
            Console.WriteLine($"set of five papers: ours {ours:0.00} ms, LibreOffice {office:0} ms, 1/{office / ours:0}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Convert(IEnumerable<string> papers, string folder)
    {
        var start = new ProcessStartInfo("soffice")
        {
            RedirectStandardOutput = true,
            ArgumentList = { $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder },
        };
        foreach (var paper in papers)
        {
            start.ArgumentList.Add(paper);
        }

        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
