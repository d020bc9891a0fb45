using CaRenewal.Core.Closing;

namespace CaRenewal.Core.Applications;

public sealed partial class CertificateApplication
{
    /// <summary>Day in whose books it stands: that of its acceptance, while that holds.</summary>
    public DateOnly? BookedDay => this is { Accepted: { } accepted, Returned: null, Cancelled: null } ? accepted.At.BusinessDay() : null;

    /// <summary>冲正: takes an acceptance back that stands in a closed day's books; the application waits to be corrected, as after 退回.</summary>
    /// <param name="close">Of the day on which it was accepted; null where that day is open.</param>
    /// <returns>The entry of the current day.</returns>
    public Reversal Reverse(Guid id, CloseVersion? close, string? reason, Stamp stamp)
    {
        RequireOpen();
        RequireNotReturned();
        RequirePapersHere();
        Rule.Require(BookedDay is not null, "本单未受理，不用冲正。");
        Rule.Require(close is { Stands: true } && close.Day == BookedDay, "受理当日尚未日结，请直接退回，不用冲正。");
        Reason.Require(reason, "冲正须写明原因。");

        (Accepted, Reviewed, Returned) = (null, null, stamp);
        Record(ApplicationEventKind.Reversed, stamp, $"{close.Day:yyyy-MM-dd} 日结第 {close.Version} 版：{reason}");
        return new Reversal
        {
            Id = id,
            ApplicationId = Id,
            Number = Number,
            Day = stamp.At.BusinessDay(),
            ClosedDay = close.Day,
            ClosedVersion = close.Version,
            Lines = Quote.Lines,
            Amount = Quote.Total,
            Reason = reason!,
            Stamp = stamp,
        };
    }
}
