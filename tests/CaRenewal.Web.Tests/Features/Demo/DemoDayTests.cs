using CaRenewal.Data;
using CaRenewal.Web.Features.Demo;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Demo;

public sealed class DemoDayTests
{
    [Fact]
    public async Task A_second_start_adds_nothing()
    {
        await using var host = new CounterHost();
        host.Settings["Demo:Day"] = "true";
        var first = await CountAsync(host);

        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DemoDay>().SeedAsync();
        }

        Assert.True(first >= 12);
        Assert.Equal(first, await CountAsync(host));
        var counter = await (await host.LogInAsync()).OpenAsync("/counter");
        Assert.True(counter.QuerySelectorAll("[aria-labelledby=parked] li").Length >= 4);
        Assert.Single(counter.QuerySelectorAll("[aria-labelledby=owing] li"));
    }

    private static Task<int> CountAsync(CounterHost host) =>
        host.WithAsync<CabinetContext, int>(cabinet => cabinet.Ledger.CountAsync());
}
