using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Closing;

/// <summary>重开: the close stays as it was made, and holds no longer.</summary>
public sealed record DayReopening
{
    /// <summary>The close that is undone.</summary>
    public required Guid CloseId { get; init; }

    public required string Reason { get; init; }

    public required Stamp Stamp { get; init; }

    /// <exception cref="RuleBroken">The day is not closed, or there is no reason.</exception>
    public static DayReopening Of(CloseVersion? close, string? reason, Stamp stamp)
    {
        Rule.Require(close is { Stands: true }, "这一天没有日结，不用重开。");
        Applications.Reason.Require(reason, "重开日结须写明原因。");
        return new DayReopening { CloseId = close.Id, Reason = reason!, Stamp = stamp };
    }
}
