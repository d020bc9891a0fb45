using CaRenewal.Data;
using CaRenewal.Data.Settings;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Looks every few seconds whether another instance set something: one command on an index. 0 seconds for never.</summary>
public sealed partial class RuleWatch(RuleBoard board, IServiceScopeFactory scopes, IConfiguration configuration, ILogger<RuleWatch> log)
    : BackgroundService
{
    private const int UsualSeconds = 5;

    /// <summary>Said once, not every few seconds.</summary>
    private bool isAway;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuration.GetValue("Rules:WatchSeconds", UsualSeconds) is not (> 0 and var seconds))
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(seconds));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    // A database that is away for a moment must not end the watch, nor one part that cannot be read the counter.
    private async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await board.CatchUpAsync(scope.ServiceProvider.GetRequiredService<CabinetContext>(), stopping);
            isAway = false;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            if (!isAway)
            {
                CouldNotLook(fault);
            }

            isAway = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not look for new settings")]
    private partial void CouldNotLook(Exception fault);
}
