using CaRenewal.Data;
using CaRenewal.Web.Infrastructure;

namespace CaRenewal.Web.Verbs;

/// <summary><c>database script [--provider NAME]</c>: the schema as SQL on standard output, made without a server.</summary>
public static class DatabaseVerb
{
    private const string Usage = "用法：database script [--provider Sqlite|SqlServer|PostgreSql]";

    /// <returns>0; 1 where the words after the verb are not understood, with one line on standard error and nothing on standard output.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var provider = args switch
        {
            ["script"] => "Sqlite",
            ["script", "--provider", var name] => name,
            _ => null,
        };
        var engine = Array.Find(Cabinet.Engines(), engine => engine.Name.Equals(provider, StringComparison.OrdinalIgnoreCase));
        if (engine is null)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 1;
        }

        await Console.Out.WriteAsync(CabinetScript.For(engine));
        return 0;
    }
}
