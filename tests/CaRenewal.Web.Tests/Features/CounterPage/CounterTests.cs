using System.Net;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.CounterPage;

public sealed class CounterTests
{
    [Theory]
    [InlineData("０００１６n", Visits.UnitCode)]
    [InlineData("00016N", Visits.UnitCode)]
    [InlineData("测试建筑", Visits.UnitCode)]
    [InlineData("13800000001", Visits.UnitCode)]
    [InlineData("http://scan.example/?c=91430900MA4Q00016N&t=1", Visits.UnitCode)]
    [InlineData("名称:某某有限公司;统一社会信用代码:91430900MA4Q00016N;注册资本:1000000元;成立日期:2015-03-12", Visits.UnitCode)]
    [InlineData("1\t91430900MA4Q00016N\t2", Visits.UnitCode)]
    [InlineData("430922197906300050", null)]
    [InlineData("胡晓梅|女|汉|19790630|湖南省益阳市资阳区测试路2号|430922197906300050|20150312-20350312", null)]
    public async Task One_match_opens_the_filled_in_intake_and_nothing_typed_stands_in_the_address(string typed, string? unit)
    {
        await using var host = new CounterHost();
        var clerk = await host.LogInAsync();
        await host.RenewAsync();
        await host.SubmitAsync(Visits.Person(), Visits.Renewal);

        var answer = await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", typed));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.StartsWith(
            $"/applications/new?kind={(unit is null ? "personal" : "unit")}&customer=", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Uri.EscapeDataString(typed), answer.Headers.Location.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_number_opens_its_application_and_four_digits_that_of_today()
    {
        await using var host = new CounterHost();
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync("/counter");
        Assert.True(page.QuerySelector("[name=Text]")!.HasAttribute("autofocus"));

        foreach (var typed in new[] { number, number.ToLowerInvariant(), "0001" })
        {
            var answer = await clerk.SubmitAsync(page, "/counter/search", ("Text", typed));
            Assert.Equal($"/applications/{number}", answer.Headers.Location!.ToString());
        }
    }

    [Fact]
    public async Task Several_are_listed_and_nobody_is_named_by_the_tail_alone()
    {
        await using var host = new CounterHost();
        var clerk = await host.LogInAsync();
        await host.RenewAsync();
        await host.SubmitAsync(Visits.Unit("益阳市测试建筑装饰有限公司", "91430903MA4Q001206"), Visits.Renewal);
        var page = await clerk.OpenAsync("/counter");

        var several = await clerk.SubmitAndFollowAsync(page, "/counter/search", ("Text", "测试建筑"));
        Assert.Equal("找到 2 个客户，按 ↑↓ 选择，回车打开。", several.QuerySelector("#found")!.TextContent);
        Assert.All(several.QuerySelectorAll("[aria-labelledby=found] a[data-item]"), link =>
            Assert.StartsWith("/applications/new?kind=unit&customer=", link.GetAttribute("href"), StringComparison.Ordinal));

        var none = await clerk.SubmitAndFollowAsync(page, "/counter/search", ("Text", "91430900MA4L16JQ9B"));
        Assert.Equal("未找到“…16JQ9B”。F3 新建单位，Shift+F3 新建个人。", none.QuerySelector("#found")!.TextContent);
        Assert.DoesNotContain("91430900MA4L16JQ9B", none.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%_'\"<script>")]
    [InlineData("😀‮𠮷")]
    public async Task Whatever_is_typed_is_answered(string typed)
    {
        await using var host = new CounterHost();
        var clerk = await host.LogInAsync();

        var page = await clerk.SubmitAndFollowAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", typed));

        Assert.NotNull(page.QuerySelector("#q"));
    }

    [Fact]
    public async Task A_megabyte_is_answered_too()
    {
        await using var host = new CounterHost();
        var clerk = await host.LogInAsync();

        var page = await clerk.SubmitAndFollowAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", new string('9', 1 << 20)));

        Assert.Contains("未找到", page.QuerySelector("#found")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_search_leads_to_an_address_that_every_server_takes()
    {
        await using var host = new CounterHost();
        var clerk = await host.LogInAsync();

        var answer = await clerk.SubmitAsync(
            await clerk.OpenAsync("/counter"), "/counter/search", ("Text", string.Concat(Enumerable.Repeat("😀", 2000))));

        Assert.InRange(answer.Headers.Location!.ToString().Length, 1, 2000);
        Assert.Contains("未找到", (await clerk.FollowAsync(answer)).QuerySelector("#found")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sealed_search_is_good_for_its_day_and_not_when_it_was_altered()
    {
        await using var host = new CounterHost();
        var clerk = await host.LogInAsync();
        var answer = await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", "张三丰"));
        var address = answer.Headers.Location!.ToString();
        Assert.NotNull((await clerk.OpenAsync(address)).QuerySelector("#found"));

        Assert.Null((await clerk.OpenAsync(address[..^4] + "AAAA")).QuerySelector("#found"));
        Assert.Null((await clerk.OpenAsync("/counter?q=张三丰")).QuerySelector("#found"));
        host.Clock.Pass(TimeSpan.FromHours(14));
        Assert.Null((await (await host.LogInAsync()).OpenAsync(address)).QuerySelector("#found"));
    }

    [Fact]
    public async Task What_waits_stands_among_the_parked_until_it_is_done()
    {
        await using var host = new CounterHost();
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var person = await host.SubmitAsync(Visits.Person(), Visits.Renewal);

        var counter = await clerk.OpenAsync("/counter");
        var parked = counter.QuerySelector("[aria-labelledby=parked]")!;
        Assert.Equal(2, parked.QuerySelectorAll("li").Length);
        Assert.Equal("2", parked.QuerySelector("h2 span")!.TextContent);
        Assert.DoesNotContain("胡晓梅", counter.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("待签章", parked.TextContent, StringComparison.Ordinal);

        await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{number}"), number, "PARK-1"));
        var later = await clerk.OpenAsync("/counter");
        Assert.Equal([$"/applications/{person}"], later.QuerySelectorAll("[aria-labelledby=parked] a[data-item]").Select(link => link.GetAttribute("href")));
        Assert.Contains("已受理", later.QuerySelector("[aria-labelledby=mine]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_waited_longest_stands_first_and_is_the_last_to_be_cut_off()
    {
        await using var host = new CounterHost();
        var clerk = await host.LogInAsync();
        var numbers = new List<string>();
        for (var visit = 0; visit < 13; visit++)
        {
            numbers.Add(await host.SubmitAsync(Visits.Person(), Visits.Unlocking));
        }

        var parked = (await clerk.OpenAsync("/counter")).QuerySelectorAll("[aria-labelledby=parked] a[data-item]");

        Assert.Equal(numbers.Take(12).Select(number => $"/applications/{number}"), parked.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_price_card_is_the_notice()
    {
        await using var host = new CounterHost();
        var clerk = await host.LogInAsync();

        var card = (await clerk.OpenAsync("/counter")).QuerySelector("[aria-labelledby=prices]")!;

        Assert.Equal(
            ["400 200", "800 400", "1200 600", "200 100", "600 300", "1000 500", "100 100"],
            card.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("td.number").Select(cell => cell.FirstChild!.TextContent.Trim()))));
        Assert.Contains("公告", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("未公示价格，不收费", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_the_hours_a_banner_says_so_and_nothing_is_blocked()
    {
        await using var host = new CounterHost();
        Assert.Null((await (await host.LogInAsync()).OpenAsync("/counter")).QuerySelector(".banner"));

        host.Clock.Pass(TimeSpan.FromHours(2));

        Assert.Contains("现在不在受理时间内", (await (await host.LogInAsync()).OpenAsync("/counter")).QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
    }
}
