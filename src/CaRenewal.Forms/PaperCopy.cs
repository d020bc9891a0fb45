namespace CaRenewal.Forms;

/// <summary>What is handed over as one: a paper, or one copy of it.</summary>
public readonly record struct PaperCopy(Paper Paper, Copy Copy = Copy.Only);
