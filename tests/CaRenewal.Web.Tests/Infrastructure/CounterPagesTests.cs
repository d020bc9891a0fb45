using System.Net;

namespace CaRenewal.Web.Tests.Infrastructure;

public sealed class CounterPagesTests(Counter counter) : IClassFixture<Counter>
{
    [Fact]
    public async Task Chinese_and_rare_characters_are_sent_as_they_are()
    {
        var source = await counter.Browser().GetStringAsync("/dev/gallery/intake");

        Assert.Contains("益阳市资阳区某某建筑工程有限公司", source);
        Assert.DoesNotContain("&#x", source);
    }

    [Fact]
    public async Task A_post_without_the_token_is_refused_and_says_why()
    {
        var response = await counter.Browser().PostAsync("/dev/gallery/quote", new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("页面已过期，或提交的内容不完整", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_post_with_the_token_is_answered()
    {
        var client = counter.Browser();
        var page = await Counter.PageAsync(client, "/dev/gallery/intake");

        var response = await Counter.PostAsync(client, page, "/dev/gallery/quote", new() { ["Years"] = "3", ["Count"] = "2" });

        Assert.Equal("1,200 元", (await Counter.PageAsync(response)).QuerySelector(".fee .money")!.TextContent);
    }

    [Fact]
    public async Task A_null_character_is_refused_in_Chinese()
    {
        var client = counter.Browser();
        var page = await Counter.PageAsync(client, "/dev/gallery/intake");

        var response = await Counter.PostAsync(client, page, "/dev/gallery/quote", new() { ["UnitName"] = "益\0阳" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("含有无法识别的字符", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("fr")]
    public async Task What_language_the_browser_asks_for_changes_nothing(string language)
    {
        var client = counter.Browser();
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        var page = await Counter.PageAsync(client, "/dev/gallery/intake");

        var response = await Counter.PostAsync(client, page, "/dev/gallery/day", new() { ["Expires"] = "2026-02-30" });

        Assert.Equal("到期日填写不正确。", await response.Content.ReadAsStringAsync());
    }
}
