using System.Security.Cryptography;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Words;

namespace CaRenewal.Core.Closing;

/// <summary>An application at the close, with the hashes of its stored papers.</summary>
public sealed record ClosedApplication(string Number, string Businesses, Money Amount, IReadOnlyList<ClosedPaper> Papers)
{
    /// <summary>SHA-256 over the SHA-256 of its papers, one after the other; null where it has none.</summary>
    public string? Digest => Papers.Count is 0
        ? null
        : Convert.ToHexStringLower(SHA256.HashData([.. Papers.SelectMany(paper => Convert.FromHexString(paper.Sha256))]));

    public static ClosedApplication Of(BookedApplication application, IReadOnlyList<ClosedPaper> papers) =>
        new(application.Number.Text, application.Lines.Describe(), application.Quote.Total, papers);
}
