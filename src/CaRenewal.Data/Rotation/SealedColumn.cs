using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Rotation;

/// <param name="place">Where its values were sealed for, but for the record.</param>
/// <param name="id">Property of the row's key.</param>
/// <param name="key">Property of the wrapped data key.</param>
/// <param name="content">Property of the sealed value.</param>
internal sealed class SealedColumn<TRecord>(SealedPlace place, string id, string key, string content) : SealedStore
    where TRecord : class
{
    public override string Name => $"{place.Table}.{place.Column}";

    public override Task<int> CountAsync(CabinetContext cabinet, CancellationToken cancellation) => Rows(cabinet).CountAsync(cancellation);

    protected override async Task<IReadOnlyList<SealedRow>> PageAsync(
        CabinetContext cabinet, SealedRow? after, int most, CancellationToken cancellation)
    {
        var rows = Rows(cabinet);
        if (after is { Id: Guid last })
        {
            rows = rows.Where(row => EF.Property<Guid>(row, id) > last);
        }

        var page = await rows
            .OrderBy(row => EF.Property<Guid>(row, id))
            .Take(most)
            .Select(row => new { Id = EF.Property<Guid>(row, id), Key = EF.Property<byte[]>(row, key) })
            .ToListAsync(cancellation);
        return page.ConvertAll(row => Row(row.Id, row.Key, []));
    }

    public override async Task<IReadOnlyList<SealedRow>> ReadAsync(
        CabinetContext cabinet, IReadOnlyList<SealedRow> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => (Guid)row.Id).ToList();
        var read = await Rows(cabinet)
            .Where(row => ids.Contains(EF.Property<Guid>(row, id)))
            .Select(row => new { Id = EF.Property<Guid>(row, id), Key = EF.Property<byte[]>(row, key), Content = EF.Property<byte[]>(row, content) })
            .ToListAsync(cancellation);
        return read.ConvertAll(row => Row(row.Id, row.Key, row.Content));
    }

    public override async Task<bool> ReplaceAsync(CabinetContext cabinet, SealedRow row, byte[] wrapped, CancellationToken cancellation)
    {
        var (rowId, before) = ((Guid)row.Id, row.Value.Key);
        return await cabinet.Set<TRecord>()
            .Where(one => EF.Property<Guid>(one, id) == rowId && EF.Property<byte[]>(one, key) == before)
            .ExecuteUpdateAsync(one => one.SetProperty(each => EF.Property<byte[]>(each, key), wrapped), cancellation) > 0;
    }

    private IQueryable<TRecord> Rows(CabinetContext cabinet) =>
        cabinet.Set<TRecord>().AsNoTracking().IgnoreAutoIncludes().Where(row => EF.Property<byte[]?>(row, key) != null);

    private SealedRow Row(Guid rowId, byte[] wrapped, byte[] value) => new(rowId, place with { Record = rowId }, new SealedValue(wrapped, value));
}
