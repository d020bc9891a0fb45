using System.Xml.Linq;
using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Rotation;

/// <summary>The keys of Data Protection: a sealed value within the XML of each.</summary>
internal sealed class SealedKeyXml : SealedStore
{
    public override string Name => $"{KeyXmlEncryptor.Place.Table}.{KeyXmlEncryptor.Place.Column}";

    public override Task<int> CountAsync(CabinetContext cabinet, CancellationToken cancellation) => cabinet.DataProtectionKeys.CountAsync(cancellation);

    protected override async Task<IReadOnlyList<SealedRow>> PageAsync(
        CabinetContext cabinet, SealedRow? after, int most, CancellationToken cancellation)
    {
        var last = after is { Id: int id } ? id : int.MinValue;
        return await ListAsync(cabinet, row => row.Id > last, most, cancellation);
    }

    public override Task<IReadOnlyList<SealedRow>> ReadAsync(
        CabinetContext cabinet, IReadOnlyList<SealedRow> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => (int)row.Id).ToList();
        return ListAsync(cabinet, row => ids.Contains(row.Id), ids.Count, cancellation);
    }

    public override async Task<bool> ReplaceAsync(CabinetContext cabinet, SealedRow row, byte[] wrapped, CancellationToken cancellation)
    {
        var (id, before) = ((int)row.Id, row.Xml);
        var xml = XElement.Parse(before!);
        Sealed(xml)!.Element(KeyXmlEncryptor.Key)!.Value = Convert.ToBase64String(wrapped);
        var after = xml.ToString(SaveOptions.DisableFormatting);
        return await cabinet.DataProtectionKeys
            .Where(key => key.Id == id && key.Xml == before)
            .ExecuteUpdateAsync(key => key.SetProperty(one => one.Xml, after), cancellation) > 0;
    }

    private static async Task<IReadOnlyList<SealedRow>> ListAsync(
        CabinetContext cabinet,
        System.Linq.Expressions.Expression<Func<Microsoft.AspNetCore.DataProtection.EntityFrameworkCore.DataProtectionKey, bool>> which,
        int most,
        CancellationToken cancellation)
    {
        var keys = await cabinet.DataProtectionKeys.AsNoTracking().Where(which).OrderBy(key => key.Id).Take(most).ToListAsync(cancellation);
        return [.. keys.Select(key => Row(key.Id, key.Xml!)).OfType<SealedRow>()];
    }

    private static SealedRow? Row(int id, string xml) => Sealed(XElement.Parse(xml)) is { } element
        ? new SealedRow(id, KeyXmlEncryptor.Place, KeyXmlDecryptor.ValueIn(element), xml)
        : null;

    // A revocation holds nothing sealed.
    private static XElement? Sealed(XElement xml) => xml.Descendants(KeyXmlEncryptor.Element).FirstOrDefault();
}
