using CaRenewal.Core.Applications;
using CaRenewal.Data.Days;

namespace CaRenewal.Web.Features.Day;

/// <summary>The filters of the day as they stand in the address; what cannot be read is no filter.</summary>
public sealed class DayFilter
{
    private const int Longest = 50;

    public DateOnly? Date { get; init; }

    /// <summary>工号.</summary>
    public string? Clerk { get; init; }

    public string? Business { get; init; }

    public string? Channel { get; init; }

    public string? Status { get; init; }

    public int Page { get; init; } = 1;

    public string? KnownClerk => Text(Clerk);

    public string? KnownChannel => Text(Channel);

    public Business? KnownBusiness => Known<Business>(Business);

    public ApplicationStatus? KnownStatus => Known<ApplicationStatus>(Status);

    public DayQuery Query => new() { By = KnownClerk, Business = KnownBusiness, Channel = KnownChannel, Status = KnownStatus };

    /// <summary>The day asked for; none that is still to come, none before the office could have worked.</summary>
    public DateOnly DayBy(DateOnly today) => Date is { } asked && asked <= today && asked >= Earliest ? asked : today;

    public static readonly DateOnly Earliest = new(2000, 1, 1);

    private static string? Text(string? text) =>
        text?.Trim() is { Length: > 0 and <= Longest } typed && !typed.Any(char.IsControl) && !typed.Any(char.IsSurrogate) ? typed : null;

    // By name only: Enum.TryParse would also take a number.
    private static T? Known<T>(string? name)
        where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse<T>(found)
            : null;
}
