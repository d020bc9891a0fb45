using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;

namespace CaRenewal.Core.Settings;

/// <summary>Everything the counter decides by at one moment: the notice's facts, and over them what the window set itself. Never altered; a change makes new rules.</summary>
public sealed record OfficeRules
{
    /// <summary>Number of the newest revision in them; 0 while the window has set nothing.</summary>
    public int Revision { get; init; }

    public required PointOfService Point { get; init; }

    public required FeeSchedule Fees { get; init; }

    public required Checklist Checklist { get; init; }

    public CounterRules Counter { get; init; } = new();

    public AccountLimits Accounts { get; init; } = new();

    /// <summary>How each channel's statement is read.</summary>
    public IReadOnlyList<StatementLayout> Statements { get; init; } = StatementLayout.Usual;

    /// <summary>The notice's facts alone.</summary>
    public static OfficeRules FromNotice() => new()
    {
        Point = PointOfService.FromNotice(),
        Fees = FeeSchedule.FromNotice(),
        Checklist = Checklist.FromNotice(),
    };
}
