namespace CaRenewal.Core.Applications;

/// <summary>What the clerk is asked before going on; a written reason answers it (<see cref="Override"/>).</summary>
/// <param name="Sentence">A whole Chinese sentence; no personal data.</param>
public sealed record Question(OverridableCheck Check, string Sentence);
