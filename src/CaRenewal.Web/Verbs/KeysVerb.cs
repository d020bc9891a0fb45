using CaRenewal.Core;
using CaRenewal.Data.Opening;
using CaRenewal.Data.Rotation;
using CaRenewal.Data.Sealing;

namespace CaRenewal.Web.Verbs;

/// <summary><c>keys add | rotate | check | retire ID | wrap</c>: the master keys under which personal data are sealed.</summary>
public static class KeysVerb
{
    private const string Usage = "用法：keys add | rotate | check | retire ID | wrap [--Sealing:MasterKeyFile FILE …]";

    /// <returns>0; 1 where something is refused, does not open, or still lies under an old key.</returns>
    public static Task<int> RunAsync(string[] args) => args switch
    {
        ["add", .. var settings] => VerbRooms.EnterAsync(settings, AddAsync),
        ["rotate", .. var settings] => VerbRooms.EnterAsync(settings, RotateAsync),
        ["check", .. var settings] => VerbRooms.EnterAsync(settings, CheckAsync),
        ["retire", var id, .. var settings] when !id.StartsWith('-') => VerbRooms.EnterAsync(settings, rooms => RetireAsync(rooms, id)),
        ["wrap", .. var settings] => VerbRooms.EnterAsync(settings, WrapAsync),
        _ => RefuseAsync(),
    };

    private static async Task<int> RefuseAsync()
    {
        await Console.Error.WriteLineAsync(Usage);
        return 1;
    }

    private static async Task<int> AddAsync(IServiceProvider rooms)
    {
        var (file, opening) = (FileOf(rooms), rooms.GetRequiredService<CabinetOpening>());
        await opening.RequireOpenAsync();
        await opening.RegisterKeysAsync(file.Read());
        var key = file.Add();

        // Known from now on: a start without it is refused, also when the next record is sealed by another instance.
        await opening.RegisterKeysAsync(file.Read());
        Console.WriteLine($"已在 {file.Path} 末行加入主密钥 {key.IdText}。");
        Console.WriteLine("请马上把密钥文件另存一份，与数据库备份分开存放。运行中的受理程序一秒内改用新密钥；别的机器上的实例请先换上同一文件。");
        Console.WriteLine("已有资料仍由旧密钥封存：keys rotate 把它们改由新密钥封存。");
        return 0;
    }

    private static async Task<int> RotateAsync(IServiceProvider rooms)
    {
        var opening = rooms.GetRequiredService<CabinetOpening>();
        var keys = rooms.GetRequiredService<KeyRing>().Now;
        await opening.RequireOpenAsync();
        Rule.Require(keys.All.Count > 1, "密钥环里只有一把主密钥，请先 keys add。");

        // What an instance cannot read again, it must have been started with.
        Rule.Require(
            rooms.GetRequiredService<KeySource>().File is not null || await opening.KnowsAsync(keys.All[^1]),
            $"主密钥来自设置（Sealing:MasterKey）：请先用含 {keys.All[^1].IdText} 的设置重启所有受理程序，再轮换。");
        using var progress = new ProgressLines();
        var stamp = new Stamp("", "系统", rooms.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var census = await rooms.GetRequiredService<KeyRotation>().RotateAsync(stamp, progress);
        progress.Dispose();
        var (newest, left) = (keys.All[^1].IdText, census.NotUnder(keys.All[^1].IdText));
        WriteBroken(census);
        Console.WriteLine(left == 0
            ? $"轮换完成：{census.Total} 项全部由主密钥 {newest} 封存，旧密钥之下还有 0 项。不再需要的旧密钥可以 keys retire。"
            : $"旧密钥之下还有 {left} 项，请再次 keys rotate。反复如此，是有实例还在用旧的密钥：请换上新的密钥文件或重启它。");
        return left == 0 && census.Broken.Count == 0 ? 0 : 1;
    }

    private static async Task<int> CheckAsync(IServiceProvider rooms)
    {
        await rooms.GetRequiredService<CabinetOpening>().RequireOpenAsync();
        var keys = rooms.GetRequiredService<KeyRing>().Now;
        using var progress = new ProgressLines();
        var census = await rooms.GetRequiredService<KeyCheck>().RunAsync(progress);
        progress.Dispose();
        foreach (var (key, index) in keys.All.Select((key, index) => (key.IdText, index)))
        {
            var place = (index, index == keys.All.Count - 1) switch { (0, true) => "唯一", (0, _) => "最早，检索密钥由它派生", (_, true) => "最新", _ => "旧" };
            Console.WriteLine($"主密钥 {key}（{place}）：{census.Under(key)} 项");
        }

        foreach (var (key, count) in census.Counts.Where(count => !keys.All.Any(known => known.IdText == count.Key)))
        {
            Console.WriteLine($"主密钥 {key}（不在密钥环里）：{count} 项");
        }

        WriteBroken(census);
        Console.WriteLine(census.Broken.Count == 0 ? $"{census.Total} 项全部打开。" : $"{census.Total} 项中有 {census.Broken.Count} 项打不开。");
        return census.Broken.Count == 0 ? 0 : 1;
    }

    private static async Task<int> RetireAsync(IServiceProvider rooms, string id)
    {
        await rooms.GetRequiredService<CabinetOpening>().RequireOpenAsync();
        await rooms.GetRequiredService<KeyRetirement>().RetireAsync(id);
        Console.WriteLine($"主密钥 {id} 已停用：它之下没有任何资料。现在可以从密钥文件（或 Sealing:MasterKey）里删去它那一行。");
        Console.WriteLine("轮换之前的备份仍要用它打开：请把这一行另存，与那些备份保管同样久。");
        return 0;
    }

    private static Task<int> WrapAsync(IServiceProvider rooms)
    {
        var file = FileOf(rooms);
        using var certificate = KeySource.ReadNextCertificate(rooms.GetRequiredService<IConfiguration>());
        file.Wrap(certificate);
        Console.WriteLine($"{file.Path} 里的主密钥已全部为证书 {certificate.Thumbprint} 封装（有效至 {certificate.NotAfter.ToLocalTime():yyyy-MM-dd}）。");
        Console.WriteLine("原来的明文可能还留在旧的副本和备份里，请一并清除；证书和密码丢失后，所有个人信息都无法打开，请另存一份。");
        return Task.FromResult(0);
    }

    private static MasterKeyFile FileOf(IServiceProvider rooms) =>
        rooms.GetRequiredService<KeySource>().File
        ?? throw new RuleBroken("主密钥来自设置（Sealing:MasterKey），不在文件里：请用 openssl rand -base64 32 生成，以空格接在后面，再重启受理程序。");

    private static void WriteBroken(KeyCensus census)
    {
        foreach (var place in census.Broken)
        {
            Console.Error.WriteLine($"打不开：{place}");
        }
    }
}
