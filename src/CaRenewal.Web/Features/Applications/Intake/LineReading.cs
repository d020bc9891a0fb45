using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Applications.Intake;

internal static class LineReading
{
    /// <summary>
    /// The line as typed. What cannot be read becomes a value that no rule allows, so that the rule book's own sentence
    /// (<see cref="BusinessLineRules.Faults"/>) says what is wrong.
    /// </summary>
    public static BusinessLine ToLine(this LineForm form) => new()
    {
        Business = form.Business.Answer<Business>() ?? 0,
        Count = form.Count.Number() ?? 0,
        Years = form.Years.OrNothing() is { } years ? years.Number() ?? 0 : null,
        Cause = form.Cause.OrNothing() is { } cause ? cause.Answer<ReplacementCause>() ?? 0 : null,
        RevokeAtOnce = form.RevokeAtOnce.YesNo(),
        KnownNumbers = form.KnownNumbers.OrNothing(),
        KnownExpiry = form.KnownExpiry.Day(),
    };
}
