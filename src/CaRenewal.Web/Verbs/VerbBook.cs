using CaRenewal.Web.Verbs.Render;

namespace CaRenewal.Web.Verbs;

/// <summary>The words that may follow the program's name. They run before any host or port is opened.</summary>
public static class VerbBook
{
    private static readonly Dictionary<string, Func<string[], Task<int>>> Verbs = new(StringComparer.Ordinal)
    {
        ["audit"] = AuditVerb.RunAsync,
        ["database"] = DatabaseVerb.RunAsync,
        ["help"] = _ => HelpAsync(),
        ["keys"] = KeysVerb.RunAsync,
        ["render"] = RenderVerb.RunAsync,
    };

    /// <returns>What to run with the remaining arguments (its result is the exit code), or null when the counter itself is to start.</returns>
    public static Func<string[], Task<int>>? Find(string[] args) =>
        args.Length > 0 ? Verbs.GetValueOrDefault(args[0]) : null;

    private static async Task<int> HelpAsync()
    {
        await Console.Out.WriteLineAsync($"CaRenewal.Web [{string.Join(" | ", Verbs.Keys.Order(StringComparer.Ordinal))}]");
        await Console.Out.WriteLineAsync("CaRenewal.Web [--urls http://localhost:5080] [--Key:Name value]");
        return 0;
    }
}
