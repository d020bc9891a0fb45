using CaRenewal.Core.Applications;
using CaRenewal.Core.Payments;

namespace CaRenewal.Core.Closing;

/// <summary>An entry of the money book with the application it belongs to.</summary>
/// <param name="IsAccepted">The application stands in the books of some day.</param>
public sealed record BookedPayment(Payment Payment, ApplicationNumber Number, bool IsAccepted);
