using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Certificates;

/// <summary>When a renewal is expected [house]. Outside it the clerk is asked for a reason and never blocked; an unknown end never interrupts.</summary>
/// <param name="DaysBefore">Before the last day of the certificate.</param>
/// <param name="DaysAfter">After it.</param>
public sealed record RenewalWindow(int DaysBefore = 90, int DaysAfter = 365)
{
    public bool Covers(DateOnly? expiry, DateOnly today) => Ask(expiry, today) is null;

    /// <returns>The question about the first renewal that is outside; null where none is.</returns>
    public Question? Ask(IEnumerable<BusinessLine> lines, DateOnly today) => lines
        .Where(line => line.Business is Business.Renew)
        .Select(line => Ask(line.KnownExpiry, today))
        .OfType<string>()
        .Select(sentence => new Question(OverridableCheck.RenewalWindow, sentence))
        .FirstOrDefault();

    /// <summary>The question for the clerk, or null where there is none.</summary>
    public string? Ask(DateOnly? expiry, DateOnly today)
    {
        if (expiry is not { } end)
        {
            return null;
        }

        var days = end.DayNumber - today.DayNumber;
        return days > DaysBefore ? $"证书 {end:yyyy-MM-dd} 到期，距今还有 {days} 天，早于到期前 {DaysBefore} 天。继续受理请填写原因。"
            : -days > DaysAfter ? $"证书 {end:yyyy-MM-dd} 已到期 {-days} 天，超过到期后 {DaysAfter} 天。继续受理请填写原因。"
            : null;
    }
}
