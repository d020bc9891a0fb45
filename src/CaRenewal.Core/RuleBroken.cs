namespace CaRenewal.Core;

/// <summary>A rule of the office was broken. The message is a whole Chinese sentence for the clerk and holds no personal data.</summary>
public sealed class RuleBroken(string sentence) : Exception(sentence);
