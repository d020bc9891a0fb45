using System.Net;
using AngleSharp.Html.Dom;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Audit;

public sealed class AuditReaderTests : IAsyncLifetime, IDisposable
{
    private readonly CounterHost host = new();
    private Browser supervisor = null!;
    private string number = "";

    public async Task InitializeAsync()
    {
        supervisor = await host.LogInAsync(CounterHost.Supervisor);
        number = await host.RenewAsync();
        await host.SubmitAsync(Visits.Person(), Visits.Renewal);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_line_says_when_who_what_and_about_what_and_leads_there()
    {
        var page = await supervisor.OpenAsync($"/audit?subject={number}&group=Business");

        var line = Cells(page)[^1];
        Assert.Equal(["2026-11-23 10:21:00", "李敏 1001", "登记", number], line[..4]);
        Assert.Contains($"持有人：{Visits.UnitName}；业务：延期 1年 1张；应收：200.00 元", line[4], StringComparison.Ordinal);
        Assert.Equal($"/applications/{number}", page.QuerySelector("tbody a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Persons_are_masked()
    {
        var page = await supervisor.OpenAsync("/audit?group=Business");

        Assert.Contains("胡** 430***********0050", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("胡晓梅", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("group=Business", "事项：业务办理", "登记")]
    [InlineData("by=1001", "工号：1001", "登记")]
    [InlineData("group=logins", "事项：登录", "登录")]
    [InlineData("from=2026-11-24", "自 2026-11-24", null)]
    [InlineData("to=2026-11-22", "至 2026-11-22", null)]
    [InlineData("subject=2001", "对象：2001", "登录")]
    public async Task A_filter_shows_as_a_chip_that_takes_it_away(string filter, string chip, string? found)
    {
        var page = await supervisor.OpenAsync($"/audit?{filter}");

        Assert.Equal(chip, page.QuerySelector(".chip")!.TextContent);
        Assert.Equal("/audit", page.QuerySelector(".chip")!.GetAttribute("href"));
        if (found is null)
        {
            Assert.Equal("没有符合条件的稽核记录。清除筛选", page.QuerySelector(".empty")!.TextContent);
        }
        else
        {
            Assert.Contains(found, Cells(page).Select(line => line[2]));
        }
    }

    [Theory]
    [InlineData("group=1&from=2026-13-45&to=x&before=..")]
    [InlineData("before=99999999999999999999.changes.1&group=nonsense")]
    [InlineData("before=638000000000000000.changes.1.2")]
    [InlineData("from=0001-01-01&to=9999-12-31")]
    [InlineData("by=%00&subject=a%0Ab")]
    [InlineData("before=1.%27%20OR%201=1--.1")]
    public async Task What_cannot_be_read_is_no_filter(string query)
    {
        var page = await supervisor.OpenAsync($"/audit?{query}");

        Assert.NotEmpty(page.QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("subject='%20OR%201=1")]
    [InlineData("by=%3Cscript%3E")]
    [InlineData("subject=%25")]
    [InlineData("subject=%ED%A0%80&by=%F0%AC%AD%8E")]
    public async Task Hostile_text_is_a_filter_that_finds_nothing_and_does_nothing(string query)
    {
        var page = await supervisor.OpenAsync($"/audit?{query}");

        Assert.NotNull(page.QuerySelector(".empty"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Text_longer_than_any_number_is_no_filter() =>
        Assert.Empty((await supervisor.OpenAsync($"/audit?subject={new string('9', 3000)}")).QuerySelectorAll(".chip"));

    [Fact]
    public async Task Pages_follow_each_other_without_showing_an_event_twice_or_leaving_one_out()
    {
        for (var index = 0; index < 60; index++)
        {
            await supervisor.OpenAsync($"/applications/{number}");
        }

        var first = await supervisor.OpenAsync("/audit?group=Access&by=2001");
        Assert.Equal(50, Cells(first).Count);
        Assert.All(Cells(first), line => Assert.Equal("查看受理单", line[2]));

        // What is added on top does not move what follows.
        await supervisor.OpenAsync($"/applications/{number}");
        var second = await supervisor.OpenAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(10, Cells(second).Count);
        Assert.Null(second.QuerySelector("a[rel=next]"));
        Assert.Contains("回到最新", second.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_it_was_looked_at_stands_in_it()
    {
        await supervisor.OpenAsync($"/audit?subject={number}");

        var page = await supervisor.OpenAsync("/audit?group=Access");

        Assert.Equal(["周建华 2001", "查看稽核记录", "", $"筛选：对象：{number}"], Cells(page)[0][1..]);
    }

    [Theory]
    [InlineData(CounterHost.Clerk)]
    [InlineData(CounterHost.Administrator)]
    public async Task Who_may_not_read_it_is_refused_and_that_stands_in_it(string who)
    {
        var staff = await host.LogInAsync(who);
        Assert.Null((await staff.OpenAsync("/keys")).QuerySelector("nav [href='/audit']"));

        var answer = await staff.Client.GetAsync("/audit?subject=secret");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var line = Cells(await supervisor.OpenAsync("/audit?group=Refusals"))[0];
        Assert.EndsWith(who, line[1], StringComparison.Ordinal);
        Assert.Equal(["越权被拒", "/audit"], line[2..4]);
        Assert.DoesNotContain("secret", line[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_leads_to_it() =>
        Assert.Equal("稽核记录", (await supervisor.OpenAsync("/counter")).QuerySelector("nav [href='/audit']")!.TextContent);

    private static List<string[]> Cells(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray())];
}
