namespace CaRenewal.Web.Infrastructure;

public sealed class LimitSettings
{
    /// <summary>Largest request. A field of 1 MB still arrives, so that its own rule can answer at the field.</summary>
    public int BodyBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Most values in one form; below MVC's own limit for a collection, which answers with a 500.</summary>
    public int FormValues { get; init; } = 500;
}
