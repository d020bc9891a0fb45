using System.Net;

namespace CaRenewal.Web.Tests.Infrastructure;

/// <summary>On a real port: the test server has no limit on a body.</summary>
public sealed class RequestLimitsTests : IDisposable
{
    private readonly Counter counter = new() { OpensItself = true };
    private readonly HttpClient browser;

    public RequestLimitsTests()
    {
        counter.UseKestrel(0);
        counter.StartServer();
        browser = counter.CreateClient();
        browser.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    [Fact]
    public async Task A_field_of_one_megabyte_arrives_so_that_its_own_rule_can_answer()
    {
        var response = await PostAsync([new("UnitName", new string('益', 350_000))]);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_larger_body_is_refused_in_Chinese() =>
        await AssertTooLargeAsync([new("UnitName", new string('x', 5_000_000))]);

    [Fact]
    public async Task Too_many_values_are_refused_in_Chinese() =>
        await AssertTooLargeAsync(Enumerable.Range(0, 600).Select(number => KeyValuePair.Create($"Lines[{number}]", "1")));

    [Fact]
    public async Task A_name_too_long_is_refused_in_Chinese() =>
        await AssertTooLargeAsync([new(new string('n', 3000), "1")]);

    public void Dispose()
    {
        browser.Dispose();
        counter.Dispose();
    }

    private async Task AssertTooLargeAsync(IEnumerable<KeyValuePair<string, string>> values)
    {
        var response = await PostAsync(values);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("提交的内容超过上限，没有保存", await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> PostAsync(IEnumerable<KeyValuePair<string, string>> values)
    {
        var page = await Counter.PageAsync(browser, "/dev/gallery/intake");
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.PostAsync("/dev/gallery/quote", new FormUrlEncodedContent(values.Prepend(new("__RequestVerificationToken", token))));
    }
}
