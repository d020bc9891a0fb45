using CaRenewal.Core;

namespace CaRenewal.Data.Papers;

/// <summary>A file that was made for the printer: the very bytes that were sent lie in <see cref="PaperContent"/>.</summary>
public sealed class PrintedPaper
{
    /// <summary>The paper number printed on every sheet: 128 random bits, so that no hash of a paper tells of its holder.</summary>
    public required Guid Id { get; init; }

    /// <summary>Null for a correction notice that was given before anything was registered.</summary>
    public Guid? ApplicationId { get; init; }

    /// <summary>Revision of the application it was made from; 0 where there is none.</summary>
    public required int Revision { get; init; }

    /// <summary>Codes of the papers in the file, in order.</summary>
    public required IReadOnlyList<string> Papers { get; init; }

    public required int Copies { get; init; }

    /// <summary>双面: every paper starts on an odd page.</summary>
    public required bool Duplex { get; init; }

    /// <summary>Which paper and copy begins on which page, as JSON of the caller's making.</summary>
    public required string PageIndex { get; init; }

    /// <summary>Length of the file in bytes.</summary>
    public required int Length { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required byte[] Sha256 { get; init; }

    public required Stamp Created { get; init; }

    /// <summary>已失效: the application was amended after this was printed.</summary>
    /// <param name="revision">The application's revision now.</param>
    public bool IsOutdatedAt(int revision) => Revision < revision;
}
