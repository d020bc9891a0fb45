namespace CaRenewal.Data.Audit.Verification;

/// <summary>A stream as it ended when the verification began, head and last row seen at one moment.</summary>
/// <param name="Head">0 where there is no head.</param>
/// <param name="Hash">Null where there is no head.</param>
/// <param name="Last">Of the last row that was there; 0 where there was none.</param>
internal sealed record StreamEnd(string Stream, long Head, byte[]? Hash, long Last);
