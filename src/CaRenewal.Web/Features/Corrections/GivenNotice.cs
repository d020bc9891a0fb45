using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Words;

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

    /// <summary>A unit's name, a person's masked: the paper itself has it whole. Null where the pen writes it.</summary>
    public string? Holder => Request.Kind is CertificateKind.Unit ? Request.Particulars.Holder : Masked(Request.Particulars.Holder);

    /// <summary>Masked; null where none comes or the pen writes it.</summary>
    public string? Delegate => Masked(Request.Particulars.Delegate);

    public string Address => $"~/papers/{Request.Id:N}.pdf";

    private static string? Masked(string? name) => name is null ? null : Mask.Name(name);
}
