using CaRenewal.Core.Applications;

namespace CaRenewal.Browser.Tests.Window;

/// <param name="Clerk">Which of the clerks.</param>
/// <param name="Channel">Which of the window's channels.</param>
internal sealed record BusyVisit(DateOnly Day, TimeOnly At, int Clerk, int Channel, Particulars Who, BusinessLine[] What, BusyStage Stage)
{
    /// <summary>What it is corrected to.</summary>
    public BusinessLine[] Then { get; init; } = [];

    /// <summary>容缺 until then.</summary>
    public DateOnly? Owes { get; init; }

    public IReadOnlyList<Override> Overrides { get; init; } = [];
}

/// <summary>How far a visit got.</summary>
internal enum BusyStage
{
    Registered,
    NotPrinted,
    Outdated,
    PaidWrongly,
    PaidTooLittle,
    PaidTooMuch,
    Accepted,
    Reviewed,
    Returned,
    Cancelled,
}
