using System.Net;

namespace CaRenewal.Web.Tests.Features.Accounts;

public sealed class LoginTests(Counter counter) : IClassFixture<Counter>
{
    [Fact]
    public async Task The_log_in_page_shows_the_three_demo_accounts()
    {
        var page = await Counter.PageAsync(counter.Browser(), "/login");

        Assert.Equal(["1001", "2001", "9001"], page.QuerySelectorAll("tbody td:first-child").Select(cell => cell.TextContent));
    }

    [Theory]
    [InlineData("1001", "Shouli-2026")]
    [InlineData(" 2001 ", "Zhuguan-2026")]
    [InlineData("9001", "Guanli-2026")]
    public async Task A_demo_account_gets_in_and_out_again(string number, string password)
    {
        var client = counter.Browser();

        var into = await LogInAsync(client, number, password);
        Assert.Equal(HttpStatusCode.SeeOther, into.StatusCode);
        Assert.Equal("/", into.Headers.Location!.ToString());
        var cookie = into.Headers.GetValues("Set-Cookie").Single(line => line.StartsWith("carenewal.staff=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=strict", cookie);

        var keys = await Counter.PageAsync(client, "/keys");
        Assert.Equal("快捷键", keys.QuerySelector("h1")!.TextContent);

        var out_ = await Counter.PostAsync(client, keys, "/logout", []);
        Assert.Equal("/login", out_.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/keys")).StatusCode);
    }

    [Theory]
    [InlineData("/keys", "/keys")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    public async Task The_way_on_leads_only_to_a_page_of_our_own(string asked, string answered)
    {
        var response = await LogInAsync(counter.Browser(), "1001", "Shouli-2026", asked);

        Assert.Equal(answered, response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("2001")]
    [InlineData("7777")]
    public async Task Wrong_tries_are_counted_alike_for_known_and_unknown_numbers_until_the_account_is_locked(string number)
    {
        using var own = new Counter();
        var client = own.Browser();
        for (var left = 4; left > 0; left--)
        {
            Assert.Equal($"工号或密码不正确，还可再试 {left} 次。", await RefusalAsync(client, number, "wrong"));
        }

        Assert.Equal("输错次数过多，账号已锁定，请 15 分钟后再试。", await RefusalAsync(client, number, "wrong"));
        Assert.Equal("输错次数过多，账号已锁定，请 15 分钟后再试。", await RefusalAsync(client, number, "Zhuguan-2026"));
    }

    [Theory]
    [InlineData("", "x", "请输入工号。")]
    [InlineData("1001", "", "请输入密码。")]
    public async Task What_is_missing_is_said_at_the_field_and_in_the_summary(string number, string password, string sentence)
    {
        var page = await Counter.PageAsync(await LogInAsync(counter.Browser(), number, password));

        Assert.Equal(sentence, page.QuerySelector(".error")!.TextContent);
        Assert.Equal(sentence, page.QuerySelector("#errors a")!.TextContent);
        Assert.StartsWith("错误：", page.Title);
    }

    [Theory]
    [InlineData("\ud800")]
    [InlineData("'; DROP TABLE Staff; --")]
    [InlineData("<script>")]
    [InlineData("𠅤")]
    public async Task A_hostile_number_is_answered_like_a_wrong_one(string number) =>
        Assert.Equal("工号或密码不正确，还可再试 4 次。", await RefusalAsync(counter.Browser(), number, "x"));

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        var response = await LogInAsync(counter.Browser(), "8888", "secret-word");

        Assert.DoesNotContain("secret-word", await response.Content.ReadAsStringAsync());
    }

    private static async Task<string> RefusalAsync(HttpClient client, string number, string password) =>
        (await Counter.PageAsync(await LogInAsync(client, number, password))).QuerySelector("#Password-error")!.TextContent;

    private static async Task<HttpResponseMessage> LogInAsync(HttpClient client, string number, string password, string returnUrl = "") =>
        await Counter.PostAsync(client, await Counter.PageAsync(client, "/login"), "/login", new()
        {
            ["StaffNumber"] = number,
            ["Password"] = password,
            ["ReturnUrl"] = returnUrl,
        });
}
