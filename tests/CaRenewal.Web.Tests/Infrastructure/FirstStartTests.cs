using System.Net;
using System.Text.RegularExpressions;
using CaRenewal.Data;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Infrastructure;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Infrastructure;

/// <summary>What is there after the program was started for the first time.</summary>
public sealed partial class FirstStartTests
{
    [Fact]
    public async Task In_Production_the_console_names_a_code_with_which_the_first_administrator_is_made_and_nothing_else_is_there()
    {
        var home = Directory.CreateTempSubdirectory("carenewal-").FullName;
        var (program, client) = await RunningProgram.StartAsync(home, "--environment", "Production");
        await using (program)
        {
            var code = Code().Match(program.Output).Value;
            var door = new Browser(client);
            var made = await door.SubmitAsync(
                await door.OpenAsync("/setup"), "/setup", ("Code", code), ("StaffNumber", "8001"), ("Name", "陈静"), ("Password", "Diyiwei-2026"), ("Repeated", "Diyiwei-2026"));
            var login = await door.FollowAsync(made);

            Assert.Null(login.QuerySelector("table"));
            Assert.Equal(
                HttpStatusCode.SeeOther,
                (await door.SubmitAsync(login, "/login", ("StaffNumber", "8001"), ("Password", "Diyiwei-2026"))).StatusCode);
            await using var cabinet = Data.Tests.Cabinets.Engines.Unsealed("Sqlite", $"Data Source={Path.Combine(home, "data", "carenewal.db")};Pooling=False");
            Assert.Equal(0, await cabinet.Ledger.CountAsync());
            Assert.Equal(["8001"], await cabinet.Users.Select(member => member.UserName).ToListAsync());
            Assert.Equal(1, await cabinet.UserRoles.CountAsync());
            var logs = Directory.GetFiles(Path.Combine(home, "data", "logs")).Select(Read).ToList();
            Assert.Contains(logs, log => log.Length > 0);
            Assert.All(logs, log => Assert.DoesNotContain(code, log, StringComparison.OrdinalIgnoreCase));
        }

        Directory.Delete(home, recursive: true);
    }

    [Fact]
    public void Where_nobody_says_it_listens_on_localhost_5080()
    {
        Assert.Equal("http://localhost:5080", ListeningOn());
        Assert.Equal("http://127.0.0.1:7", ListeningOn("--urls", "http://127.0.0.1:7"));
    }

    [Fact]
    public async Task In_Development_three_staff_and_a_demo_day_are_there_after_the_first_start()
    {
        await using var host = new CounterHost { OpensItself = true, Settings = { ["Demo:Day"] = "true" } };

        var staff = await host.WithAsync<CabinetContext, List<string?>>(cabinet => cabinet.Users.Select(member => member.UserName).Order().ToListAsync());

        Assert.Equal([CounterHost.Clerk, CounterHost.Supervisor, CounterHost.Administrator], staff);
        foreach (var (number, role) in new[] { (CounterHost.Clerk, Roles.Clerk), (CounterHost.Supervisor, Roles.Supervisor), (CounterHost.Administrator, Roles.Administrator) })
        {
            Assert.Contains(role, await host.WithAsync<CabinetContext, List<string?>>(cabinet => (
                from member in cabinet.Users
                join held in cabinet.UserRoles on member.Id equals held.UserId
                join known in cabinet.Roles on held.RoleId equals known.Id
                where member.UserName == number
                select known.Name).ToListAsync()));
        }

        var login = await host.Visitor().OpenAsync("/login");
        Assert.All(DemoStaff.Members, member => Assert.Contains(member.Password, login.QuerySelector("table")!.TextContent, StringComparison.Ordinal));
        Assert.True(await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Ledger.CountAsync()) >= 12);
    }

    // From the settings that are shipped, without taking the port.
    private static string? ListeningOn(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Path.GetDirectoryName(typeof(Program).Assembly.Location) });
        builder.AddListening();
        return builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey);
    }

    private static string Read(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        return reader.ReadToEnd();
    }

    [GeneratedRegex("(?<![0-9A-Z])[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}(?![0-9A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
