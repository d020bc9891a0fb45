using System.Security.Cryptography;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Papers;

/// <summary>Keeps every file that was sent to the printer, for good and byte for byte.</summary>
public sealed class PaperArchive(CabinetContext cabinet, Sealer sealer)
{
    /// <summary>Within a turn: files the paper and its bytes.</summary>
    /// <param name="id">The paper number printed on it, 128 random bits.</param>
    /// <param name="application">Null for a correction notice that is given before anything is registered.</param>
    /// <exception cref="ArgumentException">A shared segment is not what its hash says.</exception>
    public async Task<PrintedPaper> StoreAsync(
        Turn turn,
        Guid id,
        CertificateApplication? application,
        PaperFacts facts,
        IReadOnlyList<PaperSegment> segments,
        Stamp stamp,
        CancellationToken cancellation = default)
    {
        var paper = new PrintedPaper
        {
            Id = id,
            ApplicationId = application?.Id,
            Revision = application?.Revision ?? 0,
            Papers = facts.Papers,
            Copies = facts.Copies,
            Duplex = facts.Duplex,
            PageIndex = facts.PageIndex,
            Length = segments.Sum(segment => segment.Bytes.Length),
            Sha256 = HashOf(segments),
            Created = stamp,
        };
        var (key, content) = sealer.Seal(PaperLayout.Write(segments), PlaceOf(id));
        turn.Cabinet.Add(paper);
        turn.Cabinet.Add(new PaperContent { PaperId = id, ContentKey = key, Content = content });
        await ShareAsync(turn.Cabinet, segments, cancellation);
        return paper;
    }

    /// <summary>Within a turn: notes that a stored file goes to the printer.</summary>
    /// <param name="reason">Why it is printed again; null for the first time.</param>
    public static void LogPrint(Turn turn, PrintedPaper paper, string? reason, Stamp stamp) => turn.Cabinet.Add(new PrintLogEntry
    {
        Id = Guid.CreateVersion7(),
        PaperId = paper.Id,
        ApplicationId = paper.ApplicationId,
        Reason = reason,
        Stamp = stamp,
    });

    /// <returns>The very bytes that were stored; null when there is no such paper.</returns>
    /// <exception cref="SealBroken">They are not the bytes that were stored.</exception>
    public async Task<byte[]?> ReadAsync(Guid id, CancellationToken cancellation = default)
    {
        var stored = await cabinet.PaperContents.AsNoTracking()
            .Where(content => content.PaperId == id)
            .Join(cabinet.PrintedPapers, content => content.PaperId, paper => paper.Id, (content, paper) => new
            {
                content.ContentKey,
                content.Content,
                paper.Sha256,
                paper.Length,
            })
            .SingleOrDefaultAsync(cancellation);
        if (stored is null)
        {
            return null;
        }

        var segments = PaperLayout.Read(sealer.Open(new SealedValue(stored.ContentKey, stored.Content), PlaceOf(id)));
        var bytes = await PutTogetherAsync(segments, stored.Length, cancellation);
        return CryptographicOperations.FixedTimeEquals(SHA256.HashData(bytes), stored.Sha256)
            ? bytes
            : throw new SealBroken($"文书 {id:N} 与登记的 SHA-256 不符。");
    }

    private async Task<byte[]> PutTogetherAsync(List<PaperSegment> segments, int length, CancellationToken cancellation)
    {
        var hashes = segments.Where(segment => segment.SharedHash is not null).Select(segment => segment.SharedHash!).ToList();
        var parts = hashes.Count == 0
            ? []
            : await cabinet.SharedPaperParts.AsNoTracking().Where(part => hashes.Contains(part.Hash)).ToListAsync(cancellation);
        var byHash = parts.ToDictionary(part => Convert.ToHexString(part.Hash), part => part.Bytes);

        using var file = new MemoryStream(length);
        foreach (var segment in segments)
        {
            file.Write(segment.SharedHash is { } hash ? byHash[Convert.ToHexString(hash)] : segment.Bytes.Span);
        }

        return file.ToArray();
    }

    private static async Task ShareAsync(CabinetContext cabinet, IReadOnlyList<PaperSegment> segments, CancellationToken cancellation)
    {
        var shared = segments.Where(segment => segment.SharedHash is not null)
            .DistinctBy(segment => Convert.ToHexString(segment.SharedHash!))
            .ToList();
        if (shared.Count == 0)
        {
            return;
        }

        var hashes = shared.ConvertAll(segment => segment.SharedHash!);
        var present = await cabinet.SharedPaperParts
            .Where(part => hashes.Contains(part.Hash))
            .Select(part => part.Hash)
            .ToListAsync(cancellation);

        // Another file of the same turn may have brought it already.
        present.AddRange(cabinet.SharedPaperParts.Local.Select(part => part.Hash));
        foreach (var segment in shared.Where(segment => !present.Exists(segment.SharedHash!.SequenceEqual)))
        {
            RequireTrueHash(segment);
            cabinet.Add(new SharedPaperPart { Hash = segment.SharedHash!, Bytes = segment.Bytes.ToArray() });
        }
    }

    private static void RequireTrueHash(PaperSegment segment)
    {
        if (!SHA256.HashData(segment.Bytes.Span).AsSpan().SequenceEqual(segment.SharedHash))
        {
            throw new ArgumentException("The hash of a shared segment is not that of its bytes.", nameof(segment));
        }
    }

    private static byte[] HashOf(IReadOnlyList<PaperSegment> segments)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var segment in segments)
        {
            hash.AppendData(segment.Bytes.Span);
        }

        return hash.GetHashAndReset();
    }

    private static SealedPlace PlaceOf(Guid id) => new(PaperContentTable.Name, nameof(PaperContent.Content), id);
}
