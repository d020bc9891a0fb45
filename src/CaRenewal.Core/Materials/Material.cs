namespace CaRenewal.Core.Materials;

/// <summary>One item of a required-material checklist.</summary>
/// <param name="Code">Stable key in Notice/materials.json.</param>
/// <param name="Name">The notice's wording.</param>
/// <param name="Way">Brought along or signed here: never one tick for both.</param>
/// <param name="MayBeOwed">可容缺.</param>
/// <param name="Origin">公告 or 惯例.</param>
public sealed record Material(string Code, string Name, MaterialWay Way, bool MayBeOwed, string Origin);
