using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Closing;

/// <summary>A reversal at the close.</summary>
public sealed record ClosedReversal(string Number, DateOnly ClosedDay, int ClosedVersion, Money Amount, string Reason);
