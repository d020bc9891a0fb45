using CaRenewal.Web.Tests.Engines;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>Logs in once for all of a class: a password is made slow to check.</summary>
public sealed class OneClerk : IAsyncLifetime, IDisposable
{
    private readonly Counter counter = new();

    public IntakeVisit Visit { get; private set; } = null!;

    // Made also where all tests of the class are passed over, and there is nobody to log in to.
    public async Task InitializeAsync()
    {
        if (TestEngine.SkipReason is null)
        {
            Visit = await IntakeVisit.LogInAsync(counter);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => counter.Dispose();
}
