using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Days;

/// <summary>Which applications of a day, and which of the money that came in on it.</summary>
public sealed record DayQuery
{
    /// <summary>工号 of who took it in.</summary>
    public string? By { get; init; }

    public Business? Business { get; init; }

    /// <summary>Paid, wholly or in part, through this channel.</summary>
    public string? Channel { get; init; }

    public ApplicationStatus? Status { get; init; }
}
