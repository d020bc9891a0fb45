using System.Runtime.CompilerServices;

namespace CaRenewal.Data.Rotation;

/// <summary>A column of the cabinet in which sealed values lie.</summary>
internal abstract class SealedStore
{
    /// <summary>Table and column.</summary>
    public abstract string Name { get; }

    /// <summary>Read off the model, so that no sealed column can be forgotten.</summary>
    public static IReadOnlyList<SealedStore> In(CabinetContext cabinet) => [.. SealedColumns.In(cabinet.Model), new SealedKeyXml()];

    /// <summary>All rows, page by page, without contents.</summary>
    public async IAsyncEnumerable<IReadOnlyList<SealedRow>> PagesAsync(
        CabinetContext cabinet, int most, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var page = await PageAsync(cabinet, null, most, cancellation); page.Count > 0; page = await PageAsync(cabinet, page[^1], most, cancellation))
        {
            yield return page;
        }
    }

    public abstract Task<int> CountAsync(CabinetContext cabinet, CancellationToken cancellation);

    /// <summary>The rows in the order of their keys, without contents.</summary>
    /// <param name="after">Where the last page ended; null for the first.</param>
    protected abstract Task<IReadOnlyList<SealedRow>> PageAsync(CabinetContext cabinet, SealedRow? after, int most, CancellationToken cancellation);

    /// <summary>The same rows as they are by now, with their contents; those that are gone are left out.</summary>
    public abstract Task<IReadOnlyList<SealedRow>> ReadAsync(CabinetContext cabinet, IReadOnlyList<SealedRow> rows, CancellationToken cancellation);

    /// <summary>Puts another wrap in the place of the one that was read.</summary>
    /// <returns>False when it is not there any more: another was faster.</returns>
    public abstract Task<bool> ReplaceAsync(CabinetContext cabinet, SealedRow row, byte[] wrapped, CancellationToken cancellation);
}
