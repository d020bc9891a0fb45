namespace CaRenewal.Forms;

/// <summary>Where a paper lies in a print.</summary>
/// <param name="FirstPage">From 1.</param>
/// <param name="Pages">Without the blank ones.</param>
/// <param name="BlankPages">Real empty pages behind it.</param>
public sealed record PrintedPaper(PaperCopy Copy, int FirstPage, int Pages, int BlankPages);
