namespace CaRenewal.Forms.Wording;

internal sealed record Clause(string Text, IReadOnlyList<string>? Points = null);
