using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Applications.Intake;

internal static class LineReading
{
    /// <summary>
    /// The line as typed. What cannot be read becomes a value that no rule allows, so that the rule book's own sentence
    /// (<see cref="BusinessLineRules.Faults"/>) says what is wrong. An answer that the line does not ask any more, left over
    /// from another business, is dropped: no button of the page could take it back.
    /// </summary>
    public static BusinessLine ToLine(this LineForm form)
    {
        var typed = new BusinessLine
        {
            Business = form.Business.Answer<Business>() ?? 0,
            Count = form.Count.Number() ?? 0,
            Years = form.Years.OrNothing() is { } years ? years.Number() ?? 0 : null,
            Cause = form.Cause.OrNothing() is { } cause ? cause.Answer<ReplacementCause>() ?? 0 : null,
            RevokeAtOnce = form.RevokeAtOnce.YesNo(),
            KnownNumbers = form.KnownNumbers.Tidy(),
            KnownExpiry = form.KnownExpiry.Day(),
        };
        var asked = Asked.By(typed);
        return typed with
        {
            Years = asked.Years ? typed.Years : null,
            Cause = asked.Cause ? typed.Cause : null,
            RevokeAtOnce = asked.RevokeAtOnce ? typed.RevokeAtOnce : null,
        };
    }

    /// <summary>是否有已投标未开标项目, where a line asks it.</summary>
    public static bool? ToPendingBid(this IntakeForm form, IEnumerable<BusinessLine> lines) =>
        lines.Any(line => line.Business.AsksForPendingBid()) ? form.HasPendingBid.YesNo() : null;
}
