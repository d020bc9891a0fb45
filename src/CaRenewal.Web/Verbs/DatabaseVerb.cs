using CaRenewal.Data;
using CaRenewal.Data.Opening;
using CaRenewal.Web.Infrastructure;

namespace CaRenewal.Web.Verbs;

/// <summary>
/// <c>database script [--provider NAME]</c>: the schema as SQL on standard output, made without a server.
/// <c>database backup FILE</c>: a checked copy of the SQLite database while the counter works.
/// </summary>
public static class DatabaseVerb
{
    private const string Usage = "用法：database script [--provider Sqlite|SqlServer|PostgreSql] | database backup FILE";

    /// <returns>0; 1 where the words after the verb are not understood or the copy is refused, with one line on standard error.</returns>
    public static Task<int> RunAsync(string[] args) => args switch
    {
        ["script"] => ScriptAsync("Sqlite"),
        ["script", "--provider", var name] => ScriptAsync(name),
        ["backup", var file, .. var settings] when !file.StartsWith('-') => VerbRooms.EnterAsync(settings, rooms => BackUpAsync(rooms, file)),
        _ => FailAsync(Usage),
    };

    private static async Task<int> ScriptAsync(string provider)
    {
        var engine = Array.Find(Cabinet.Engines(), engine => engine.Name.Equals(provider, StringComparison.OrdinalIgnoreCase));
        if (engine is null)
        {
            return await FailAsync(Usage);
        }

        await Console.Out.WriteAsync(CabinetScript.For(engine));
        return 0;
    }

    private static async Task<int> BackUpAsync(IServiceProvider rooms, string file)
    {
        var engine = rooms.GetRequiredService<CabinetEngine>();
        if (engine.BackupTool is { } tool)
        {
            return await FailAsync($"{engine.Name} 请用它自己的工具备份：{tool}");
        }

        // An older schema is copied too: a backup is due before an upgrade.
        await rooms.GetRequiredService<CabinetOpening>().RequireThereAsync();
        await engine.BackUpAsync(rooms.GetRequiredService<CabinetContext>(), file, CancellationToken.None);
        Console.WriteLine($"已备份到 {file}（{new FileInfo(file).Length:N0} 字节，完整性检查通过）。");
        Console.WriteLine("主密钥不在备份里：没有它，备份中的个人信息打不开。请另存密钥文件，并与备份分开存放。");
        return 0;
    }

    private static async Task<int> FailAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
