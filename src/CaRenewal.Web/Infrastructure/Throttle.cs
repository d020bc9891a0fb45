namespace CaRenewal.Web.Infrastructure;

/// <summary>So many in a while, and a count of the rest.</summary>
public sealed class Throttle(int most, TimeSpan window, TimeProvider clock)
{
    private readonly Lock counting = new();
    private DateTimeOffset until;
    private int taken;
    private long passedOver;

    public bool Takes()
    {
        lock (counting)
        {
            if (clock.GetUtcNow() >= until)
            {
                (until, taken) = (clock.GetUtcNow() + window, 0);
            }

            if (taken < most)
            {
                taken++;
                return true;
            }

            passedOver++;
            return false;
        }
    }

    /// <summary>How many were not taken since this was asked last.</summary>
    public long PassedOver() => Interlocked.Exchange(ref passedOver, 0);
}
