using CaRenewal.Core;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Drafts;
using CaRenewal.Web.Features.Applications.Intake;

namespace CaRenewal.Web.Features.Applications.Drafts;

/// <summary>Every hour: drafts that nobody came back to within the set days are thrown away.</summary>
public sealed partial class DraftExpiry(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DraftExpiry> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <returns>How many went.</returns>
    public async Task<int> ClearAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var days = scope.ServiceProvider.GetRequiredService<CounterRules>().DraftDays;
        var now = clock.GetUtcNow().UtcDateTime;
        return await scope.ServiceProvider.GetRequiredService<DraftClearing>()
            .ClearAsync(now.AddDays(-Math.Max(days, 1)), new Stamp("", "系统", now), cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var count = await ClearAsync(stoppingToken);
                Cleared(count);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // The counter goes on; the next hour tries again.
                Failed(fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Drafts expired: {Count}")]
    private partial void Cleared(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Drafts could not be cleared")]
    private partial void Failed(Exception fault);
}
