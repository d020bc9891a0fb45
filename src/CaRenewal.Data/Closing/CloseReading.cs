using CaRenewal.Core.Closing;

namespace CaRenewal.Data.Closing;

internal static class CloseReading
{
    /// <summary>Closes that were not reopened: their days take no entry.</summary>
    public static IQueryable<DayClose> StandingCloses(this CabinetContext cabinet) =>
        cabinet.DayCloses.Where(close => !cabinet.DayReopenings.Any(reopening => reopening.CloseId == close.Id));
}
