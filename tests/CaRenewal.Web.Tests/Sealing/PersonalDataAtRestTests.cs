using System.Text;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Web.Tests.Engines;
using CaRenewal.Web.Tests.Features.Applications.Intake;
using CaRenewal.Web.Tests.Hosting;
using CaRenewal.Web.Tests.Verbs;
using Npgsql;

namespace CaRenewal.Web.Tests.Sealing;

/// <summary>What a thief finds after visits through the counter, in whatever it leaves behind: nobody's name, number, phone or address.</summary>
public sealed class PersonalDataAtRestTests
{
    [Theory]
    [InlineData("Warning")]
    [InlineData("Debug")]
    [InlineData("Verbose")]
    public async Task No_personal_value_of_a_visit_is_in_the_database_file_its_log_or_the_log_files(string talkative)
    {
        await using var counter = new Counter
        {
            Settings =
            {
                ["Database:Provider"] = "Sqlite",
                ["Serilog:MinimumLevel:Default"] = talkative == "Warning" ? "Information" : talkative,
                ["Serilog:MinimumLevel:Override:Microsoft.AspNetCore"] = talkative,
                ["Serilog:MinimumLevel:Override:Microsoft.EntityFrameworkCore"] = talkative,
            },
        };
        await Planted.VisitAsync(await IntakeVisit.LogInAsync(counter));

        // The log is what a power cut leaves: looked at before anything is closed.
        var files = FilesIn(Path.Combine(counter.Home, "data"));
        Assert.Contains("carenewal.db-wal", files.Keys);
        Assert.Contains("carenewal.db-shm", files.Keys);
        Assert.Contains(files, file => file.Key.StartsWith("carenewal.db", StringComparison.Ordinal) && new Traces(Planted.UnitName).AreIn(file.Value));
        Assert.Contains(files, file => file.Key.StartsWith("counter-", StringComparison.Ordinal) && new Traces("applications").AreIn(file.Value));
        AssertNobody(files);
    }

    [Fact]
    public async Task Nor_is_one_on_the_console_in_a_backup_or_in_a_temporary_file_of_the_running_program()
    {
        var home = Directory.CreateTempSubdirectory("carenewal-").FullName;
        var (program, client) = await RunningProgram.StartAsync(home, "--Serilog:MinimumLevel:Default", "Debug", "--Serilog:MinimumLevel:Override:Microsoft.AspNetCore", "Debug");
        await using (program)
        {
            await LogInAsync(client);
            await Planted.VisitAsync(new IntakeVisit(null!, client));
            await SendTooMuchAsync(client);
            var copy = Path.Combine(home, "copy.db");
            var (code, _, fault) = await BuiltProgram.RunAsync("database", "backup", copy, "--HomeFolder", home);

            Assert.True(code == 0, fault);
            Assert.True(new Traces(Planted.UnitName).AreIn(await File.ReadAllBytesAsync(copy)));
            AssertNobody(FilesIn(home));
            Assert.Contains("/applications", program.Output);
            AssertNobody(new() { ["console"] = Encoding.UTF8.GetBytes(program.Output) });

            // SQLite's own hold what the database holds, sealed, and have no name left on the disk.
            Assert.DoesNotContain(program.MadeTemporarily, name => !name.StartsWith("etilqs_", StringComparison.Ordinal));
        }

        Directory.Delete(home, recursive: true);
    }

    [PostgreSqlFact]
    public async Task Nor_is_one_in_the_files_or_the_log_of_PostgreSQL()
    {
        var connectionString = await PostgreSqlServer.CreateDatabaseAsync();
        var database = new NpgsqlConnectionStringBuilder(connectionString).Database!;

        // A server that writes down every statement with its values, as one does whose staff look for what is slow.
        await ExecuteAsync(connectionString, $"ALTER DATABASE {database} SET log_statement = 'all'");
        await using (var counter = new Counter { Settings = { ["Database:Provider"] = "PostgreSql", ["Database:ConnectionString"] = connectionString } })
        {
            await Planted.VisitAsync(await IntakeVisit.LogInAsync(counter));
        }

        await ExecuteAsync(connectionString, "CHECKPOINT");

        var own = Path.Combine(PostgreSqlServer.Folder, "base", $"{await ExecuteAsync(connectionString, $"SELECT oid FROM pg_database WHERE datname = '{database}'")}");
        var (held, ahead) = (FilesIn(own), FilesIn(Path.Combine(PostgreSqlServer.Folder, "pg_wal")));
        var log = ReadShared(Path.Combine(PostgreSqlServer.Folder, "log"));
        var known = new Traces(Planted.UnitName);
        Assert.Contains(held.Values, known.AreIn);
        Assert.Contains(ahead.Values, known.AreIn);
        Assert.True(known.AreIn(log));
        AssertNobody(held);
        AssertNobody(ahead);
        AssertNobody(new() { ["log"] = log });
    }

    private static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection($"{connectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private static async Task LogInAsync(HttpClient client)
    {
        var page = await Counter.PageAsync(client, "/login");
        await Counter.PostAsync(client, page, "/login", new() { ["StaffNumber"] = "1001", ["Password"] = "Shouli-2026" });
    }

    // A form that other programs would put aside on the disk while it arrives.
    private static async Task SendTooMuchAsync(HttpClient client)
    {
        var page = await new Browser(client).OpenAsync("/applications/new?kind=unit");
        var typed = Planted.Unit(("Address", string.Concat(Enumerable.Repeat("龙洲南路68号", 40_000))));
        await client.PostAsync("/applications", new FormUrlEncodedContent(IntakeVisit.Filled(page, typed)));
        using var parts = new MultipartFormDataContent();
        foreach (var (name, value) in IntakeVisit.Filled(page, typed))
        {
            parts.Add(new StringContent(value), name);
        }

        parts.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(typed["Address"])), "File", "file.txt");
        await client.PostAsync("/applications", parts);
    }

    private static void AssertNobody(Dictionary<string, byte[]> files) => Assert.All(files, file =>
        Assert.DoesNotContain(Planted.Values, value => value.AreIn(file.Value)));

    private static Dictionary<string, byte[]> FilesIn(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetFileName(path), ReadShared);

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
