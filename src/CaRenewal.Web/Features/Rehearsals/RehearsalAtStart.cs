namespace CaRenewal.Web.Features.Rehearsals;

/// <summary>Rehearses once the counter is open, beside the first requests.</summary>
public sealed partial class RehearsalAtStart(IServiceScopeFactory rooms, IHostApplicationLifetime lifetime, ILogger<RehearsalAtStart> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var opening = lifetime.ApplicationStarted.Register(open.SetResult);
        await open.Task.WaitAsync(stoppingToken);
        try
        {
            await using var scope = rooms.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Rehearsal>().RunAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Nobody waits for it: whatever is wrong will be said to the clerk whom it concerns.
            Failed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The rehearsal failed")]
    private partial void Failed(Exception fault);
}
