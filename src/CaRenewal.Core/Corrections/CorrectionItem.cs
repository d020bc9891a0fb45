using CaRenewal.Core.Materials;

namespace CaRenewal.Core.Corrections;

/// <summary>One material that must be put right, in the words in which the customer was told.</summary>
/// <param name="Code">The catalogue's key of the material.</param>
/// <param name="Name">The checklist's wording of that day, copies and seal in it.</param>
/// <param name="Way">Brought along or signed here.</param>
/// <param name="Origin">公告 or 惯例: nobody takes what the house asks for what the notice asks.</param>
/// <param name="Hint">What stands beside the name; null for nothing.</param>
public sealed record CorrectionItem(string Code, string Name, CorrectionFlaw Flaw, MaterialWay Way, string Origin, string? Hint);
