namespace CaRenewal.Core.Corrections;

/// <summary>The clerk's mark at one item of the checklist: it must be put right.</summary>
/// <param name="Code">The catalogue's key of the material.</param>
/// <param name="Flaw">Null where none was chosen yet.</param>
public sealed record CorrectionMark(string Code, CorrectionFlaw? Flaw);
