using System.Net;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Infrastructure;

public sealed class RateLimitsTests
{
    [Fact]
    public async Task One_address_does_not_guess_through_the_accounts()
    {
        using var host = new CounterHost { Settings = { ["Limits:LogInsPerMinute"] = "6" } };
        var visitor = host.Visitor();
        var page = await visitor.OpenAsync("/login");
        for (var number = 0; number < 6; number++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.SubmitAsync(page, "/login", ("StaffNumber", $"{3000 + number}"), ("Password", "falsch-0000"))).StatusCode);
        }

        var stopped = await visitor.SubmitAsync(page, "/login", ("StaffNumber", "3006"), ("Password", "falsch-0000"));

        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
        Assert.Contains("操作过于频繁", await stopped.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await visitor.OpenAsync("/login");
    }

    [Fact]
    public async Task Nobody_walks_through_the_customers_and_a_colleague_is_not_stopped_by_it()
    {
        using var host = new CounterHost { Settings = { ["Limits:SearchesPerMinute"] = "6" } };
        var clerk = await host.LogInAsync();
        var page = await clerk.OpenAsync("/counter");
        for (var number = 0; number < 6; number++)
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await clerk.SubmitAsync(page, "/counter/search", ("Text", $"16JQ{number:00}"))).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await clerk.SubmitAsync(page, "/counter/search", ("Text", "16JQ9B"))).StatusCode);

        var colleague = await host.LogInAsync(CounterHost.Supervisor);
        Assert.Equal(HttpStatusCode.SeeOther, (await colleague.SubmitAsync(await colleague.OpenAsync("/counter"), "/counter/search", ("Text", "16JQ9B"))).StatusCode);
        await clerk.OpenAsync("/counter");
    }
}
