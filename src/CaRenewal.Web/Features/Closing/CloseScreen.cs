using CaRenewal.Core.Closing;
using CaRenewal.Core.Fees;

namespace CaRenewal.Web.Features.Closing;

/// <summary>The page of 日结.</summary>
public sealed record CloseScreen(DayBooks Books, DateOnly Today)
{
    public ReopeningForm Reopening { get; init; } = new();

    /// <summary>The paper to print as soon as the page is there.</summary>
    public Guid? PrintNow { get; init; }

    public string Date => DayText.Write(Books.Day);

    public bool CanClose => Books.CanClose(Today);
}
