using CaRenewal.Core.Certificates;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>What the office may set about the intake; section Intake of the configuration.</summary>
public sealed class IntakeSettings
{
    /// <summary>Days before the end of a certificate from which its renewal is expected.</summary>
    public int RenewalDaysBefore { get; init; } = 90;

    /// <summary>Days after the end of a certificate until which its renewal is expected.</summary>
    public int RenewalDaysAfter { get; init; } = 365;

    /// <summary>Within how many days the same holder with the same business is asked about.</summary>
    public int DuplicateDays { get; init; } = 30;

    /// <summary>Days after its last change on which a draft that was not submitted is thrown away.</summary>
    public int DraftDays { get; init; } = 7;

    internal RenewalWindow RenewalWindow => new(RenewalDaysBefore, RenewalDaysAfter);
}
