using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CaRenewal.Core.Applications;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Verbs;

/// <summary>A deployer renews the keys while the counter works.</summary>
public sealed class KeysVerbTests : IAsyncLifetime, IDisposable
{
    private const string Password = "Chang-Jiang-8";

    private readonly CounterHost host = new() { Settings = { ["Database:Provider"] = "Sqlite" } };
    private string number = "";

    private string KeyFile => Path.Combine(host.Home, "data", "master.key");

    private IReadOnlyList<string> Keys => [.. File.ReadAllLines(KeyFile).Where(line => !line.StartsWith('#'))];

    public async Task InitializeAsync() => number = await host.RenewAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Keys_are_added_records_move_under_them_and_old_ones_are_let_go_while_the_counter_works()
    {
        var added = await RunAsync("add");
        Assert.Contains("加入主密钥", added);
        Assert.Equal(2, Keys.Count);
        Assert.All(Keys, key => Assert.DoesNotContain(key, added));

        Assert.Contains("全部由主密钥", await RunAsync("rotate"));
        Assert.Equal("王建国", await HeadAsync(number));
        Assert.Equal(1, await SearchAsync());

        await RunAsync("add");
        var next = await host.SubmitAsync(Visits.Person(), Visits.Renewal);
        Assert.Contains("旧密钥之下还有 0 项", await RunAsync("rotate"));
        var check = await RunAsync("check");
        Assert.Contains("项全部打开。", check);
        var ids = check.Split('\n').Where(line => line.StartsWith("主密钥 ", StringComparison.Ordinal)).Select(line => line[4..12]).ToList();
        Assert.Equal(3, ids.Count);

        Assert.Contains("不能停用", await RefusedAsync("retire", ids[0]));
        Assert.Contains("不能停用", await RefusedAsync("retire", ids[2]));
        Assert.Contains("已停用", await RunAsync("retire", ids[1]));
        await File.WriteAllLinesAsync(KeyFile, [Keys[0], Keys[2]]);
        Assert.Contains("项全部打开。", await RunAsync("check"));
        Assert.Equal("王建国", await HeadAsync(number));
        Assert.Equal("胡晓梅", (await host.FindAsync(next)).Particulars.Holder.Name);
    }

    [Fact]
    public async Task The_ring_is_wrapped_for_a_certificate_and_the_counter_starts_with_it()
    {
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=Key ring", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddYears(-2), DateTimeOffset.UtcNow.AddYears(-1));
        var pfx = Path.Combine(host.Home, "ring.pfx");
        await File.WriteAllBytesAsync(pfx, made.Export(X509ContentType.Pfx, Password));
        string[] certificate = ["--Sealing:Certificate", pfx, "--Sealing:CertificatePassword", Password];

        Assert.Contains("请先设置 Sealing:Certificate", await RefusedAsync("wrap"));
        Assert.Contains("密码（Sealing:CertificatePassword）不对", await RefusedAsync("wrap", "--Sealing:Certificate", pfx, "--Sealing:CertificatePassword", "wrong"));
        Assert.Contains(made.Thumbprint, await RunAsync(["wrap", .. certificate]));

        Assert.All(Keys, line => Assert.StartsWith("rsa:", line));
        Assert.Contains("请设置 Sealing:Certificate", await RefusedAsync("check"));
        Assert.Contains("项全部打开。", await RunAsync(["check", .. certificate]));
        await RunAsync(["add", .. certificate]);
        Assert.Contains("全部由主密钥", await RunAsync(["rotate", .. certificate]));
    }

    [Fact]
    public async Task A_ring_in_the_environment_is_renewed_there()
    {
        var ring = $"{Keys[0]} {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";

        Assert.Contains("openssl rand -base64 32", await RefusedAsync("add", "--Sealing:MasterKey", Keys[0]));
        Assert.Contains("重启所有受理程序", await RefusedAsync("rotate", "--Sealing:MasterKey", ring));
        Assert.Contains("请先 keys add", await RefusedAsync("rotate"));
        Assert.Contains("缺少主密钥", await RefusedAsync("add", "--Sealing:MasterKeyFile", Path.Combine(host.Home, "other.key")));
    }

    [Theory]
    [InlineData]
    [InlineData("retire")]
    [InlineData("show")]
    public async Task Words_that_are_not_understood_print_the_usage(params string[] words) =>
        Assert.StartsWith("用法：keys add", (await BuiltProgram.RunAsync(["keys", .. words])).Fault);

    private Task<string> HeadAsync(string application) => host.WithAsync<Data.CabinetContext, string>(async cabinet =>
    {
        Assert.True(ApplicationNumber.TryParse(application, out var known));
        var found = await Data.Applications.ApplicationReading.FindApplicationAsync(cabinet, known);
        return ((UnitHolder)found!.Particulars.Holder).LegalRepresentative;
    });

    private Task<int> SearchAsync() => host.WithAsync<Data.Customers.CustomerSearch, int>(async search => (await search.FindAsync(Visits.Mobile)).Count);

    private async Task<string> RunAsync(params string[] words)
    {
        var (code, output, fault) = await BuiltProgram.RunAsync(["keys", .. words, "--HomeFolder", host.Home]);
        Assert.True(code == 0, output + fault);
        return output;
    }

    private async Task<string> RefusedAsync(params string[] words)
    {
        var (code, output, fault) = await BuiltProgram.RunAsync(["keys", .. words, "--HomeFolder", host.Home]);
        Assert.Equal((1, ""), (code, output));
        return fault;
    }
}
