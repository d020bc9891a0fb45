using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Applications;

public sealed class RegisterTests : IAsyncLifetime, IDisposable
{
    private readonly CounterHost host = new();
    private Browser clerk = null!;

    public async Task InitializeAsync()
    {
        clerk = await host.LogInAsync();
        await host.RenewAsync();
        await host.SubmitAsync(Visits.Person(), Visits.Renewal);
        await host.SubmitAsync(Visits.Unit("益阳市测试装饰有限公司", "91430903MA4Q001206"), Visits.Revocation);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_list_is_masked_and_its_count_is_its_length()
    {
        var page = await clerk.OpenAsync("/applications");

        Assert.Equal(3, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("共 3 条", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("胡晓梅", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("YY20261123-0003", page.QuerySelector("tbody a")!.TextContent);
    }

    [Theory]
    [InlineData("business=Revoke", 1, "业务：废除")]
    [InlineData("business=Renew", 2, "业务：延期")]
    [InlineData("status=signature", 3, "状态：待签章")]
    [InlineData("status=Accepted", 0, "状态：已受理")]
    [InlineData("from=2026-11-24", 0, "自 2026-11-24")]
    [InlineData("to=2026-11-23", 3, "至 2026-11-23")]
    public async Task A_filter_shows_as_a_chip_that_takes_it_away(string filter, int count, string chip)
    {
        var page = await clerk.OpenAsync($"/applications?{filter}");

        Assert.Equal(count, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(chip, page.QuerySelector(".chip")!.TextContent);
        Assert.Equal("/applications", page.QuerySelector(".chip")!.GetAttribute("href"));
        if (count is 0)
        {
            Assert.Equal("没有符合条件的受理记录。清除筛选", page.QuerySelector(".empty")!.TextContent);
        }
    }

    [Theory]
    [InlineData("business=9&status=3&page=-4")]
    [InlineData("from=2026-13-45&to=x&page=99999")]
    [InlineData("s=nonsense&page=99999999999999")]
    public async Task What_cannot_be_read_is_no_filter(string query)
    {
        var page = await clerk.OpenAsync($"/applications?{query}");

        Assert.Equal(3, page.QuerySelectorAll("tbody tr").Length);
        Assert.Empty(page.QuerySelectorAll(".chip"));
    }

    [Fact]
    public async Task A_search_for_a_customer_lists_its_applications_without_its_name_in_the_address()
    {
        var answer = await clerk.SubmitAsync(await clerk.OpenAsync("/applications"), "/applications/search", ("Text", "430922197906300050"));

        var page = await clerk.FollowAsync(answer);

        Assert.StartsWith("/applications?s=", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("查找：…300050", page.QuerySelector(".chip")!.TextContent);
        Assert.Single(page.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Pages_are_bounded()
    {
        for (var index = 0; index < 20; index++)
        {
            await host.RenewAsync();
        }

        var first = await clerk.OpenAsync("/applications");
        var last = await clerk.OpenAsync("/applications?page=2");

        Assert.Equal(20, first.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(3, last.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("共 23 条", last.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_business_is_paged_without_a_gap_over_days_full_of_others()
    {
        var revoked = new List<string> { "YY20261123-0003" };
        for (var day = 0; day < 4; day++)
        {
            for (var index = 0; index < 6; index++)
            {
                await host.RenewAsync();
                revoked.Add(await host.SubmitAsync(Visits.Unit(), Visits.Revocation));
            }

            host.Clock.Pass(TimeSpan.FromDays(1));
        }

        clerk = await host.LogInAsync();
        var first = await clerk.OpenAsync("/applications?business=Revoke");
        var last = await clerk.OpenAsync("/applications?business=Revoke&page=2");

        Assert.Equal(20, first.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(
            revoked.OrderDescending(StringComparer.Ordinal),
            first.QuerySelectorAll("tbody a").Concat(last.QuerySelectorAll("tbody a")).Select(link => link.TextContent));
        Assert.Empty((await clerk.OpenAsync("/applications?business=New")).QuerySelectorAll("tbody tr"));
    }
}
