using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Infrastructure;

/// <summary>What a deployer is told at the start about the keys.</summary>
public sealed class KeyWarningsTests : IDisposable
{
    private const string Beside = "与数据库在同一目录";

    private readonly DirectoryInfo elsewhere = Directory.Exists("/dev/shm")
        ? Directory.CreateDirectory($"/dev/shm/carenewal-{Guid.NewGuid():N}")
        : Directory.CreateTempSubdirectory("carenewal-");

    public void Dispose() => elsewhere.Delete(recursive: true);

    [Fact]
    public async Task A_plain_key_file_beside_the_database_is_named_with_what_to_do_and_so_is_what_seals_the_log_in()
    {
        var log = await StartAsync("Production");

        Assert.Contains(log, line => line.Contains(Beside) && line.Contains("keys wrap") && line.Contains("\"@l\":\"Warning\""));
        Assert.Contains(log, line => line.Contains("登录和表单的密钥（Data Protection）存放在数据库里，由主密钥"));
        Assert.DoesNotContain(log, line => line.Contains("chmod"));
    }

    [Fact]
    public async Task On_a_developers_machine_nothing_is_said() =>
        Assert.DoesNotContain(await StartAsync("Development"), line => line.Contains(Beside) || line.Contains("Data Protection）"));

    [Fact]
    public async Task A_key_file_on_another_disk_is_fine_and_one_on_the_same_is_not()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.DoesNotContain(await StartAsync("Production", ("Sealing:MasterKeyFile", Path.Combine(elsewhere.FullName, "master.key"))), line => line.Contains("与数据库在"));
        }

        var near = Directory.CreateTempSubdirectory("carenewal-");
        Assert.Contains(await StartAsync("Production", ("Sealing:MasterKeyFile", Path.Combine(near.FullName, "master.key"))), line => line.Contains("与数据库在同一磁盘"));
        near.Delete(recursive: true);
    }

    [Fact]
    public async Task A_key_file_that_others_may_read_is_named()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var key = Path.Combine(elsewhere.FullName, "master.key");
        await File.WriteAllTextAsync(key, Convert.ToBase64String(new byte[32]));
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        Assert.Contains(await StartAsync("Production", ("Sealing:MasterKeyFile", key)), line => line.Contains($"权限 644）：请运行 chmod 600 {key}"));
    }

    [Fact]
    public async Task Keys_in_the_environment_lie_in_no_file()
    {
        var log = await StartAsync("Production", ("Sealing:MasterKey", Convert.ToBase64String(new byte[32])));

        Assert.DoesNotContain(log, line => line.Contains("主密钥文件"));
        Assert.Contains(log, line => line.Contains("由主密钥"));
    }

    private static async Task<IReadOnlyList<string>> StartAsync(string environment, params (string Key, string Value)[] settings)
    {
        await using var host = new CounterHost { Environment = environment, Settings = { ["Database:Provider"] = "Sqlite" } };
        foreach (var (key, value) in settings)
        {
            host.Settings[key] = value;
        }

        await host.CreateClient().GetAsync("/health");
        return host.LogLines();
    }
}
