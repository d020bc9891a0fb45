namespace CaRenewal.Web.Tests.TagHelpers;

public sealed class ComponentTests(Counter counter) : IClassFixture<Counter>
{
    [Fact]
    public async Task Every_status_has_a_word_and_a_shape_of_its_own()
    {
        var page = await Counter.PageAsync(counter.Browser(), "/dev/gallery");
        var tags = page.QuerySelectorAll(".chips .status").ToList();

        Assert.Equal(6, tags.Count);
        Assert.Equal(6, tags.Select(tag => tag.QuerySelector("svg")!.InnerHtml).Distinct().Count());
        Assert.All(tags, tag => Assert.NotEmpty(tag.TextContent));
    }

    [Fact]
    public async Task The_timeline_tells_the_newest_first_on_the_office_clock()
    {
        var page = await Counter.PageAsync(counter.Browser(), "/dev/gallery");

        Assert.Equal(["缴费", "签章", "登记"], page.QuerySelectorAll(".timeline .what").Select(what => what.TextContent));
        Assert.Equal("2026-11-23 10:33", page.QuerySelector(".timeline time")!.TextContent);
        Assert.Equal("2026-11-23T10:33:00+08:00", page.QuerySelector(".timeline time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Money_in_columns_has_two_decimals()
    {
        var page = await Counter.PageAsync(counter.Browser(), "/dev/gallery");

        Assert.Equal(["200.00 元", "1,100.00 元"], page.QuerySelectorAll("td .money").Select(money => money.TextContent));
    }

    [Fact]
    public async Task The_pager_keeps_the_filters()
    {
        var page = await Counter.PageAsync(counter.Browser(), "/dev/gallery?status=waiting&page=2");

        Assert.Equal(
            ["/dev/gallery?status=waiting&page=1", "/dev/gallery?status=waiting&page=3"],
            page.QuerySelectorAll(".pager a").Select(link => link.GetAttribute("href")));
    }
}
