namespace CaRenewal.Data.Papers;

/// <summary>What a file holds, without its bytes.</summary>
/// <param name="Papers">Codes of the papers in it, in order.</param>
/// <param name="Duplex">双面.</param>
/// <param name="PageIndex">Which paper and copy begins on which page, as JSON.</param>
public sealed record PaperFacts(IReadOnlyList<string> Papers, int Copies, bool Duplex, string PageIndex);
