using CaRenewal.Core.Closing;

namespace CaRenewal.Data.Closing;

/// <summary>对账 of a day: money book, slips and statements, channel by channel.</summary>
/// <param name="Statements">One of each channel: the version that stands.</param>
/// <param name="Differences">Of statements of this day, and those found on it; open ones first.</param>
/// <param name="Standing">The close that stands; null while the day is open.</param>
public sealed record DayChannels(
    DateOnly Day, IReadOnlyList<ChannelCheck> Channels, IReadOnlyList<ImportedStatement> Statements, IReadOnlyList<Difference> Differences, CloseVersion? Standing);
