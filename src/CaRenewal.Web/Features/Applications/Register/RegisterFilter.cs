using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Applications.Register;

/// <summary>The filters of the list as they stand in the address; what cannot be read is no filter.</summary>
public sealed class RegisterFilter
{
    /// <summary>A sealed search.</summary>
    public string? S { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Business { get; init; }

    /// <summary>A status, or waiting for what the counter has still to do.</summary>
    public string? Status { get; init; }

    /// <summary>true for those on which a check was passed over.</summary>
    public string? Overridden { get; init; }

    public int Page { get; init; } = 1;

    public bool OnlyOverridden => Overridden is "true";

    public Business? KnownBusiness => Known<Business>(Business);

    public WaitingFor? KnownWaiting => Known<WaitingFor>(Status);

    public ApplicationStatus? KnownStatus => Known<ApplicationStatus>(Status);

    // By name only: Enum.TryParse would also take a number.
    private static T? Known<T>(string? name)
        where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse<T>(found)
            : null;
}
