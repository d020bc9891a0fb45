namespace CaRenewal.Pdf;

/// <summary>A block that cannot be broken is larger than the room it has.</summary>
public sealed class PaperTooSmallException(double needed, double given)
    : Exception(FormattableString.Invariant($"A block needs {needed:0.#} pt where the page has {given:0.#} pt."));
