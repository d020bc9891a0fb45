using CaRenewal.Core.Applications;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Verbs;

/// <summary>Runs the built program as the database staff do.</summary>
public class DatabaseVerbTests
{
    [Theory]
    [InlineData("Sqlite", "CREATE TABLE \"Applications\"")]
    [InlineData("SqlServer", "CREATE TABLE [Applications]")]
    [InlineData("PostgreSql", "CREATE TABLE \"Applications\"")]
    public async Task The_schema_is_printed_for_each_engine_without_a_server(string provider, string table)
    {
        var (code, output, fault) = await BuiltProgram.RunAsync("database", "script", "--provider", provider);

        Assert.Equal(0, code);
        Assert.Contains(table, output);
        Assert.Empty(fault);
    }

    [Theory]
    [InlineData("database")]
    [InlineData("database", "script", "--provider", "Oracle")]
    [InlineData("database", "drop")]
    public async Task Words_that_are_not_understood_print_the_usage_and_nothing_else(params string[] args)
    {
        var (code, output, fault) = await BuiltProgram.RunAsync(args);

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.StartsWith("用法：", fault);
    }

    [Fact]
    public async Task A_backup_is_made_while_the_counter_works_checked_and_never_over_another_file()
    {
        await using var host = new CounterHost { Settings = { ["Database:Provider"] = "Sqlite" } };
        var number = await host.RenewAsync();
        var copy = Path.Combine(host.Home, "copy.db");
        string[] verb = ["database", "backup", copy, "--HomeFolder", host.Home];

        var (code, output, fault) = await BuiltProgram.RunAsync(verb);

        Assert.True(code == 0, fault);
        Assert.Contains("完整性检查通过", output);
        Assert.Equal([copy], Directory.GetFiles(host.Home));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(copy));
        await using (var restored = new CounterHost { Settings = { ["Database:Provider"] = "Sqlite" } })
        {
            Directory.CreateDirectory(Path.Combine(restored.Home, "data"));
            File.Copy(copy, Path.Combine(restored.Home, "data", "carenewal.db"));
            File.Copy(Path.Combine(host.Home, "data", "master.key"), Path.Combine(restored.Home, "data", "master.key"));
            Assert.Equal("王建国", ((UnitHolder)(await restored.FindAsync(number)).Particulars.Holder).LegalRepresentative);
        }

        var before = await File.ReadAllBytesAsync(copy);
        Assert.Equal((1, ""), await RefusedAsync(verb));
        Assert.Equal(before, await File.ReadAllBytesAsync(copy));
    }

    [Theory]
    [InlineData("Sqlite", "数据库不存在或连接不上")]
    [InlineData("PostgreSql", "pg_dump")]
    [InlineData("SqlServer", "BACKUP DATABASE")]
    public async Task Where_no_copy_can_be_made_it_is_said_what_to_do(string provider, string sentence)
    {
        var home = Directory.CreateTempSubdirectory("carenewal-");

        var (code, output, fault) = await BuiltProgram.RunAsync(
            "database", "backup", Path.Combine(home.FullName, "copy.db"), "--HomeFolder", home.FullName, "--Database:Provider", provider, "--Database:ConnectionString", provider == "Sqlite" ? "" : "Host=127.0.0.1;Database=none");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(sentence, fault);
        Assert.Empty(home.GetFiles());
        home.Delete(recursive: true);
    }

    private static async Task<(int Code, string Output)> RefusedAsync(string[] verb)
    {
        var (code, output, fault) = await BuiltProgram.RunAsync(verb);
        Assert.Contains("已经存在", fault);
        return (code, output);
    }
}
