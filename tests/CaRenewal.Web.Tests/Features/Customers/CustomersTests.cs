using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Customers;

public sealed class CustomersTests : IAsyncLifetime, IDisposable
{
    private readonly CounterHost host = new();
    private Browser clerk = null!;

    public async Task InitializeAsync() => clerk = await host.LogInAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Every_visit_of_a_unit_is_listed_newest_first_and_no_others()
    {
        await host.RenewAsync();
        await host.SubmitAsync(Visits.Unit("益阳市测试装饰有限公司", "91430903MA4Q001206"), Visits.Renewal);
        var last = await host.SubmitAsync(Visits.Unit(), Visits.Unlocking);

        var page = await OpenAsync(last);

        Assert.Equal(Visits.UnitName, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["YY20261123-0003", "YY20261123-0001"], page.QuerySelectorAll("section[aria-labelledby=visits] a").Select(link => link.TextContent));
        Assert.StartsWith("该客户还没有证书记录。", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_masked()
    {
        var page = await OpenAsync(await host.SubmitAsync(Visits.Person(), Visits.Renewal));

        Assert.DoesNotContain("胡晓梅", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("430922197906300050", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chosen_certificate_is_the_one_that_is_renewed()
    {
        var number = await IssueAsync("5A3F01", "2027-01-10");
        await IssueAsync("5A3F02", "2029-11-22");
        host.Clock.Pass(TimeSpan.FromDays(40));
        clerk = await host.LogInAsync();

        var page = await OpenAsync(number);
        var rows = page.QuerySelectorAll("section[aria-labelledby=certificates] li");
        Assert.Equal([("5A3F02", "有效"), ("5A3F01", "还有 8 天到期")], rows.Select(row => (row.QuerySelector("a")!.TextContent, row.QuerySelector(".status")!.TextContent.Trim())));
        Assert.True(rows[0].QuerySelector("a")!.HasAttribute("autofocus"));

        var intake = await clerk.OpenAsync((await clerk.Client.GetAsync(rows[1].QuerySelector("a")!.GetAttribute("href"))).Headers.Location!.ToString());
        Assert.Equal("5A3F01", intake.QuerySelector<IHtmlInputElement>("[name='Lines[0].KnownNumbers']")!.Value);
        Assert.Equal("2027-01-10", intake.QuerySelector<IHtmlInputElement>("[name='Lines[0].KnownExpiry']")!.Value);
    }

    [Fact]
    public async Task The_intake_of_a_known_holder_leads_to_its_record()
    {
        var number = await host.RenewAsync();
        var found = await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", Visits.UnitCode));
        var intake = await clerk.OpenAsync((await clerk.Client.GetAsync(found.Headers.Location)).Headers.Location!.ToString());

        Assert.Equal((await OpenAsync(number)).Url, (await clerk.OpenAsync(intake.QuerySelector(".heading a")!.GetAttribute("href")!)).Url);
    }

    [Theory]
    [InlineData("/customers/00000000-0000-0000-0000-000000000000")]
    [InlineData("/customers/abc")]
    [InlineData("/customers/1 OR 1=1")]
    public async Task Nobody_else_is_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.GetAsync(address)).StatusCode);

    private async Task<IHtmlDocument> OpenAsync(string number) =>
        await clerk.OpenAsync((await clerk.OpenAsync($"/applications/{number}")).QuerySelector(".heading a")!.GetAttribute("href")!);

    private async Task<string> IssueAsync(string serial, string end)
    {
        var number = await host.RenewAsync();
        var page = await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{number}"), number, $"PAY{serial}"));
        await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/certificates", ("Issue.SerialNumber", serial), ("Issue.ValidTo", end));
        return number;
    }
}
