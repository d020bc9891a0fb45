namespace CaRenewal.Core.Materials;

/// <summary>The clerk's mark at one item of the checklist: seen, or owed with reason and date.</summary>
/// <param name="Code">The catalogue's key of the material.</param>
/// <param name="Owed">容缺; else the material was seen.</param>
public sealed record MaterialTick(string Code, bool Owed = false, string? Reason = null, DateOnly? Due = null);
