using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CaRenewal.Benchmarks.Screens;

/// <summary>Reads from the program's own log which commands a request sent to the database.</summary>
internal sealed partial class CommandCount(ConcurrentQueue<string> lines)
{
    /// <summary>Settings with which the program logs every command.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Settings = new Dictionary<string, string?>
    {
        ["Serilog:MinimumLevel:Override:Microsoft.EntityFrameworkCore.Database.Command"] = "Information",
    };

    /// <returns>The SQL of each command, in order.</returns>
    public async Task<IReadOnlyList<string>> OfAsync(Func<Task<HttpResponseMessage>> ask)
    {
        lines.Clear();
        (await ask()).Dispose();

        // The line of the request itself comes after its commands.
        while (!lines.Any(RequestLine().IsMatch))
        {
            await Task.Delay(1);
        }

        return [.. Commands([.. lines])];
    }

    private static IEnumerable<string> Commands(string[] written)
    {
        for (var at = 0; at < written.Length; at++)
        {
            if (written[at].Contains("Executed DbCommand", StringComparison.Ordinal))
            {
                yield return string.Join('\n', written[(at + 1)..].TakeWhile(line => !EntryLine().IsMatch(line)));
            }
        }
    }

    [GeneratedRegex(@"^\[\S+ \w{3}\]")]
    private static partial Regex EntryLine();

    [GeneratedRegex(@"^\[\S+ \w{3}\] (GET|POST) ")]
    private static partial Regex RequestLine();
}
