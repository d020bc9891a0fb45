namespace CaRenewal.Web.Features.Accounts.Own;

/// <param name="Key">As typed by hand, where a phone has no camera.</param>
/// <param name="Path">Dark modules of the QR code, as an SVG path of one unit a module.</param>
/// <param name="Side">Modules a side, four quiet ones on each side included.</param>
/// <param name="Offer">The key, sealed.</param>
public sealed record SecondFactorScreen(string Key, string Path, int Side, string Offer);
