using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Closing;

/// <summary>An application as the day's books know it.</summary>
/// <param name="BookedDay">Day in whose books it stands: that of its acceptance, while that holds; else null.</param>
/// <param name="Due">Quote less payments; negative where there is something to refund.</param>
public sealed record BookedApplication(
    Guid Id, ApplicationNumber Number, DateOnly? BookedDay, IReadOnlyList<BusinessLine> Lines, Quote Quote, Money Due, bool IsReviewed, bool OwesMaterial);
