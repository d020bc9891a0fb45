namespace CaRenewal.Core;

/// <summary>One thing that is wrong with what was submitted.</summary>
/// <param name="At">Path of the property at fault, e.g. Lines[0].Count; a form that mirrors the submission shows the sentence there.</param>
/// <param name="Sentence">A whole Chinese sentence for the clerk; no personal data.</param>
public sealed record Fault(string At, string Sentence);
