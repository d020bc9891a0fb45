using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CaRenewal.Benchmarks;

/// <summary>What a clerk waits for: the program's start, F9, one set of papers from the command line.</summary>
internal static class ProgramBench
{
    private const int Intakes = 300;

    /// <summary>The whole process of <c>render</c>, start to exit.</summary>
    public static void ReportRender(string built)
    {
        var folder = Directory.CreateTempSubdirectory("carenewal-render-").FullName;
        var times = Enumerable.Range(0, 12).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            using var process = Process.Start("dotnet", [built, "render", "docs/examples/unit-renewal.json", "--out", folder]);
            process.WaitForExit();
            return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException("render failed");
        }).Skip(2).Order().ToList();
        Directory.Delete(folder, recursive: true);
        Console.WriteLine($"render, whole process: median {times[times.Count / 2]:0} ms, slowest {times[^1]:0} ms");
    }

    public static async Task ReportCounterAsync(string built)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}") };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        var start = Stopwatch.GetTimestamp();
        using var program = new BuiltProgram(built, client.BaseAddress);
        await BuiltProgram.AnswerAsync(client);
        Console.WriteLine($"start to first page, new database: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");

        await LogInAsync(client);
        var holders = new Holders().Make(Intakes);
        var times = new List<double>();
        foreach (var holder in holders)
        {
            var (form, action) = await IntakeForm.FillAsync(client, holder);
            start = Stopwatch.GetTimestamp();
            using var answer = await client.PostAsync(action, form);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (answer.StatusCode is not HttpStatusCode.SeeOther)
            {
                var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
                throw new InvalidOperationException($"The intake was answered {answer.StatusCode}: {page.QuerySelector("#errors")?.TextContent}");
            }
        }

        times.Sort();
        Console.WriteLine($"F9 to the answer with papers stored: median {times[Intakes / 2]:0.0} ms, p95 {times[Intakes * 95 / 100]:0.0} ms, slowest (the first) {times[^1]:0} ms");
        Console.WriteLine($"memory after {Intakes} intakes: {program.Memory / 1024 / 1024} MB");
    }

    public static async Task<IHtmlDocument> PageAsync(HttpClient client, string address)
    {
        var answer = await client.GetAsync(address);
        return answer.Headers.Location is { } next
            ? await PageAsync(client, next.ToString())
            : new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    private static async Task LogInAsync(HttpClient client)
    {
        var page = await PageAsync(client, "/login");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["StaffNumber"] = "1001",
            ["Password"] = "Shouli-2026",
            ["__RequestVerificationToken"] = ((IHtmlInputElement)page.QuerySelector("[name=__RequestVerificationToken]")!).Value,
        });
        await client.PostAsync("/login", form);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
