namespace CaRenewal.Web.Verbs.Render;

/// <summary>The counter's clock stands still while a file of another day is rendered.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
