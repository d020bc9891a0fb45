using System.Net;
using CaRenewal.Data;
using CaRenewal.Web.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Accounts;

public sealed class SetupTests : IDisposable
{
    private readonly Counter counter = new() { Environment = "Production" };

    [Fact]
    public async Task Without_staff_the_code_of_the_console_makes_the_first_administrator_once()
    {
        var client = counter.Browser();
        Assert.Equal("/setup", (await client.GetAsync("/login")).Headers.Location!.ToString());

        var made = await SetUpAsync(client, Code(), "Diyiwei-2026", "Diyiwei-2026");
        Assert.Equal("/login", made.Headers.Location!.ToString());

        var login = await Counter.PageAsync(client, "/login");
        Assert.Equal("管理员账号已建立，请登录。", login.QuerySelector("[role=status]")!.TextContent);
        Assert.Null(login.QuerySelector("table"));
        var into = await Counter.PostAsync(client, login, "/login", new() { ["StaffNumber"] = "8001", ["Password"] = "Diyiwei-2026" });
        Assert.Equal(HttpStatusCode.SeeOther, into.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/setup")).StatusCode);
    }

    [Theory]
    [InlineData("short", "short", "密码至少 10 个字符。")]
    [InlineData("alllowercase1", "alllowercase1", "密码须含大写字母。")]
    [InlineData("Diyiwei-2026", "Diyiwei-2027", "两次输入的密码不一致。")]
    public async Task A_weak_or_mistyped_password_is_refused(string password, string repeated, string sentence)
    {
        var page = await Counter.PageAsync(await SetUpAsync(counter.Browser(), Code(), password, repeated));

        Assert.Contains(sentence, page.QuerySelector("#errors")!.TextContent);
    }

    [Theory]
    [InlineData("陈\U0003134A", "姓名中有无法打印的字，请改用可以打印的字或拼音。")]
    [InlineData("陈\u202E静", "姓名含有看不见的控制字符，请重新输入。")]
    [InlineData("陈\uFFFE静", "姓名含有无法识别的字符，请重新输入。")]
    [InlineData(" ", "请填写姓名。")]
    public async Task A_name_that_no_receipt_could_carry_is_refused(string name, string sentence)
    {
        var page = await Counter.PageAsync(await SetUpAsync(counter.Browser(), Code(), "Diyiwei-2026", "Diyiwei-2026", name));

        Assert.Contains(sentence, page.QuerySelector("#Name-error")!.TextContent);
    }

    [Fact]
    public async Task A_wrong_code_makes_nobody_and_ten_of_them_close_the_door()
    {
        var client = counter.Browser();
        var code = Code();
        for (var tries = 0; tries < 10; tries++)
        {
            var page = await Counter.PageAsync(await SetUpAsync(client, "AAAAA-AAAAA", "Diyiwei-2026", "Diyiwei-2026"));
            Assert.StartsWith("一次性代码不正确", page.QuerySelector("#Code-error")!.TextContent);
        }

        Assert.Equal(HttpStatusCode.OK, (await SetUpAsync(client, code, "Diyiwei-2026", "Diyiwei-2026")).StatusCode);
        await using var scope = counter.Services.CreateAsyncScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<CabinetContext>().Users.AnyAsync());
    }

    [Fact]
    public void In_development_nobody_is_awaited()
    {
        using var development = new Counter();

        Assert.False(development.Services.GetRequiredService<FirstAdministrator>().IsAwaited);
    }

    public void Dispose() => counter.Dispose();

    // A fresh code takes the place of the one on the console.
    private string Code() => counter.Services.GetRequiredService<FirstAdministrator>().Await();

    private static async Task<HttpResponseMessage> SetUpAsync(HttpClient client, string code, string password, string repeated, string name = "陈静") =>
        await Counter.PostAsync(client, await Counter.PageAsync(client, "/setup"), "/setup", new()
        {
            ["Code"] = code,
            ["StaffNumber"] = "8001",
            ["Name"] = name,
            ["Password"] = password,
            ["Repeated"] = repeated,
        });
}
