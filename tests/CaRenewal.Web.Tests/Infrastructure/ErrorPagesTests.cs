using System.Net;
using System.Text.Json;
using CaRenewal.Web.Infrastructure;

namespace CaRenewal.Web.Tests.Infrastructure;

public sealed class ErrorPagesTests(Counter counter) : IClassFixture<Counter>
{
    [Fact]
    public async Task A_failure_says_so_in_Chinese_and_its_reference_leads_to_the_log()
    {
        using var own = new Counter();
        var response = await own.Browser().GetAsync("/dev/gallery/failure");
        var page = await Counter.PageAsync(response);
        var reference = page.QuerySelector(".code")!.TextContent;
        own.Dispose();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("系统暂时不可用，受理内容未丢失。", page.Body!.TextContent);
        Assert.DoesNotContain("InvalidOperationException", page.Source.Text);
        var entries = Directory.GetFiles(own.LogFolder).SelectMany(File.ReadAllLines).Where(line => line.Contains(reference)).ToList();
        Assert.Contains(entries, line => line.Contains("InvalidOperationException"));
        Assert.Contains(entries, line => line.Contains("dev/gallery/failure"));
    }

    [Fact]
    public async Task A_broken_rule_shows_its_sentence()
    {
        var response = await counter.Browser().GetAsync("/dev/gallery/broken-rule");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("复核人不能是受理人本人。", (await Counter.PageAsync(response)).QuerySelector(".lead")!.TextContent);
    }

    [Fact]
    public async Task A_script_gets_the_same_sentence_as_problem_json()
    {
        var client = counter.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        var response = await client.GetAsync("/dev/gallery/broken-rule");
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("复核人不能是受理人本人。", problem.GetProperty("detail").GetString());
        Assert.Equal(422, problem.GetProperty("status").GetInt32());
        Assert.Equal(6, problem.GetProperty("reference").GetString()!.Length);
    }

    [Fact]
    public async Task The_way_back_leads_only_to_a_page_of_our_own()
    {
        var client = counter.Browser();
        client.DefaultRequestHeaders.Referrer = new Uri("http://elsewhere.example/x");
        Assert.Equal("/", await BackAsync(client));

        client.DefaultRequestHeaders.Referrer = new Uri("http://localhost/dev/gallery/intake?state=\"><b>");
        Assert.StartsWith("/dev/gallery/intake?state=", await BackAsync(client));
    }

    [Theory]
    [InlineData(400, "无法处理")]
    [InlineData(403, "没有权限")]
    [InlineData(404, "没有找到")]
    [InlineData(405, "不能这样打开")]
    [InlineData(413, "内容过大")]
    [InlineData(503, "系统暂时不可用")]
    public void Every_status_has_words(int status, string title) => Assert.Equal(title, Refusal.For(status, null).Title);

    private static async Task<string?> BackAsync(HttpClient client) =>
        (await Counter.PageAsync(client, "/dev/gallery/broken-rule")).QuerySelector("a.button")!.GetAttribute("href");
}
