using CaRenewal.Data;
using CaRenewal.Web.Features.Rehearsals;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaRenewal.Web.Tests.Features.Rehearsals;

public sealed class RehearsalTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_rehearsal_prints_a_whole_visit_and_leaves_nothing_in_the_books()
    {
        await using var host = new CounterHost();
        await host.LogInAsync();

        var papers = await host.WithAsync<Rehearsal, IReadOnlyCollection<string>>(rehearsal => rehearsal.RunAsync(default));

        Assert.Contains("set.pdf", papers);
        Assert.Contains("receipt.pdf", papers);
        Assert.Equal(0, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Ledger.CountAsync()));
        Assert.Equal(0, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Customers.CountAsync()));
        Assert.EndsWith("-0001", await host.RenewAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_counter_rehearses_as_soon_as_it_is_open()
    {
        await using var host = new CounterHost();
        host.Settings["Rehearsal"] = "true";
        using var client = host.CreateClient();

        var waited = TimeSpan.Zero;
        while (!host.Sql.Commands.Any(command => command.Contains("SearchKeys", StringComparison.Ordinal)))
        {
            Assert.True(waited < Patience, "Nothing was rehearsed.");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
            waited += TimeSpan.FromMilliseconds(50);
        }
    }

    [Fact]
    public async Task A_rehearsal_that_fails_stops_nothing()
    {
        await using var empty = new ServiceCollection().BuildServiceProvider();
        var lifetime = new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance);
        using var start = new RehearsalAtStart(empty.GetRequiredService<IServiceScopeFactory>(), lifetime, NullLogger<RehearsalAtStart>.Instance);
        await start.StartAsync(default);

        lifetime.NotifyStarted();

        await start.ExecuteTask!.WaitAsync(Patience);
    }
}
