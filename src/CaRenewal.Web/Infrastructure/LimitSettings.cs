namespace CaRenewal.Web.Infrastructure;

public sealed class LimitSettings
{
    /// <summary>Largest request. A field of 1 MB still arrives, so that its own rule can answer at the field.</summary>
    public int BodyBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Largest statement of a channel: some 100,000 lines.</summary>
    public int StatementBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Most values in one form; below MVC's own limit for a collection, which answers with a 500.</summary>
    public int FormValues { get; init; } = 500;

    /// <summary>Log-ins tried from one address within a minute; a whole window may sit behind one.</summary>
    public int LogInsPerMinute { get; init; } = 30;

    /// <summary>Searches of one member of staff within a minute: more than anybody types or scans.</summary>
    public int SearchesPerMinute { get; init; } = 120;
}
