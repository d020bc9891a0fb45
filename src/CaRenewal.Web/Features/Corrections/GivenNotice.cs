using CaRenewal.Core;
using CaRenewal.Core.Corrections;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>The page of a notice that was given.</summary>
/// <param name="Times">When, by whom and why it was sent to the printer, oldest first.</param>
/// <param name="Continues">Where the clerk who took the visit in goes on with what was typed; null for others, and once it is gone.</param>
public sealed record GivenNotice(CorrectionRequest Request, IReadOnlyList<(Stamp Stamp, string? Reason)> Times, string? Continues)
{
    /// <summary>Another clerk took the visit in and it is not registered yet.</summary>
    public bool CanBeTakenOver { get; init; }

    /// <summary>It goes to the printer as soon as the page is there.</summary>
    public bool PrintNow { get; init; }

    public NoticePrintForm Print { get; init; } = new();

    public string Address => $"~/papers/{Request.Id:N}.pdf";
}
