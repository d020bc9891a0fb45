using System.Net;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Day;

public sealed class DayTests : IDisposable
{
    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task An_empty_day_says_so_and_an_auditor_sees_it_too()
    {
        await host.HireAsync("8001", Roles.Auditor);
        foreach (var who in new[] { CounterHost.Supervisor, "8001" })
        {
            var page = await (await host.LogInAsync(who)).OpenAsync("/day");
            Assert.Contains("今天还没有受理。", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("没有需要处理的事项。", page.Body.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.LogInAsync()).Client.GetAsync("/day")).StatusCode);
    }

    [Fact]
    public async Task What_is_wrong_comes_first_says_what_to_do_and_leads_there()
    {
        var unpaid = await host.RenewAsync();
        var owing = await host.OweAsync(Visits.Unit("益阳市测试装饰有限公司", "91430903MA4Q001206"), new DateOnly(2026, 11, 23), "business-licence");
        var clerk = await host.LogInAsync();
        await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{owing}"), owing));
        host.Clock.Pass(TimeSpan.FromDays(4));

        var page = await (await host.LogInAsync(CounterHost.Supervisor)).OpenAsync("/day");

        Assert.Equal(
            [
                $"未缴费 {unpaid} {Visits.UnitName} 应收 200.00 元，请收款或联系客户。",
                $"容缺 {owing} 益阳市测试装饰有限公司 11月23日到期，已逾期 4 天，请催交后登记补交。",
                $"久未复核 {owing} 益阳市测试装饰有限公司 受理已 4 天未复核，请打开核对后复核。",
            ],
            Exceptions(page));
        Assert.All(page.QuerySelectorAll(".rows a"), link => Assert.StartsWith("/applications/YY", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Money_that_no_longer_fits_after_a_correction_is_named()
    {
        var number = await host.RenewAsync();
        var clerk = await host.LogInAsync();
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/payments", ("Finish.Reference", "DAY-1"));
        await host.AmendAsync(number, Visits.Unit(), Visits.Renewal, Visits.LostKey);

        var found = Exceptions(await (await host.LogInAsync(CounterHost.Supervisor)).OpenAsync("/day"));

        Assert.Equal([$"金额不符 {number} {Visits.UnitName} 少收 100.00 元，请补收或退款。"], found);
    }

    [Fact]
    public async Task The_totals_are_the_days_and_are_compared_with_the_day_before_and_the_week_before()
    {
        await TakeAsync(1, TimeSpan.FromDays(-7));
        await TakeAsync(2, TimeSpan.FromDays(-1));
        await TakeAsync(3, TimeSpan.Zero);

        var page = await (await host.LogInAsync(CounterHost.Supervisor)).OpenAsync("/day");

        Assert.Equal(
            ["今天|3|3|0|600.00 元|600.00 元", "前一天|2|2|0|400.00 元|400.00 元", "上周同日|1|1|0|200.00 元|200.00 元"],
            page.QuerySelectorAll(".numbers tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Single(page.QuerySelectorAll("svg.bars rect"), bar => bar.GetAttribute("height") is not "0");
    }

    [Fact]
    public async Task Filters_narrow_everything_and_are_shown_as_chips_that_take_them_off()
    {
        await TakeAsync(2, TimeSpan.Zero);
        await host.SubmitAsync(Visits.Person(), Visits.Unlocking);
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var page = await supervisor.OpenAsync("/day?business=Unlock&clerk=1001&status=Submitted");
        Assert.Equal("1", page.QuerySelector(".numbers tbody td")!.TextContent);
        Assert.Equal(["受理人：1001", "业务：解锁", "状态：已登记"], page.QuerySelectorAll(".chip").Select(chip => chip.TextContent));
        Assert.Equal("/day?date=2026-11-23&clerk=1001&status=Submitted", page.QuerySelectorAll(".chip")[1].GetAttribute("href"));
        Assert.Equal("2", (await supervisor.OpenAsync("/day?channel=POS机刷卡")).QuerySelector(".numbers tbody td")!.TextContent);
        Assert.Contains("没有符合条件的受理单。", (await supervisor.OpenAsync("/day?clerk=7777")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date=0001-01-01")]
    [InlineData("date=9999-12-31")]
    [InlineData("date=%00&clerk=%27%3B--&business=99&channel=%F0%9F%98%80&status=7&page=-5")]
    [InlineData("page=2147483647")]
    public async Task A_forged_address_is_the_day_of_today(string query)
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        Assert.Contains("2026年11月23日", (await supervisor.OpenAsync($"/day?{query}")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        foreach (var address in new[] { "/day/month?month=0000-13", "/day/month?month=9999-01", "/day/year?year=-1", "/day/year?year=x", "/day/year?year=9999" })
        {
            Assert.Contains("2026年", (await supervisor.OpenAsync(address)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_month_and_a_year_add_their_days_up_and_follow_what_is_changed_later()
    {
        await TakeAsync(2, TimeSpan.FromDays(-3));
        await TakeAsync(1, TimeSpan.FromDays(-30));
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        Assert.Equal(["2026年11月|2|2|0|400.00 元|400.00 元", "上月同期|0|0|0|0.00 元|0.00 元"], Numbers(await supervisor.OpenAsync("/day/month")));
        Assert.Equal("2026年|3|3|0|600.00 元|600.00 元", Numbers(await supervisor.OpenAsync("/day/year"))[0]);

        var number = Assert.Single(await TakeAsync(1, TimeSpan.FromDays(-3)));
        Assert.Equal("2026年11月|3|3|0|600.00 元|600.00 元", Numbers(await supervisor.OpenAsync("/day/month"))[0]);
        var clerk = await host.LogInAsync();
        var returned = await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/returns", ("Return.Reasons", "公章不清"));
        Assert.Equal("已退回", returned.Status());

        Assert.Equal("2026年11月|3|2|0|600.00 元|600.00 元", Numbers(await supervisor.OpenAsync("/day/month"))[0]);
        Assert.Equal("2026年|4|3|0|800.00 元|800.00 元", Numbers(await supervisor.OpenAsync("/day/year"))[0]);
    }

    private static List<string> Exceptions(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("[aria-labelledby=exceptions-title] li").Select(line => string.Join(' ', line.Children.Select(part => part.TextContent.Trim())))];

    private static List<string> Numbers(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".numbers tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())))];

    private async Task<List<string>> TakeAsync(int count, TimeSpan when)
    {
        host.Clock.Pass(when);
        var clerk = await host.LogInAsync();
        var numbers = new List<string>();
        for (var index = 0; index < count; index++)
        {
            var number = await host.RenewAsync();
            await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{number}"), number, $"T{Guid.NewGuid():N}"));
            numbers.Add(number);
        }

        host.Clock.Pass(-when);
        return numbers;
    }
}
