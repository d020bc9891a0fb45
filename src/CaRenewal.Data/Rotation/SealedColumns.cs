using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaRenewal.Data.Rotation;

/// <summary>
/// A sealed column and the column of its wrapped data keys, known by their widths and names: XKey beside X or XSealed.
/// </summary>
internal static class SealedColumns
{
    private const string KeySuffix = "Key";
    private const string SealedSuffix = "Sealed";

    public static IEnumerable<SealedStore> In(IModel model) =>
        from table in model.GetEntityTypes()
        from key in table.GetProperties()
        where IsWrappedKey(key)
        orderby table.GetTableName(), key.Name
        select Store(table, key);

    public static bool IsWrappedKey(IReadOnlyProperty property) => property.ClrType == typeof(byte[]) && property.GetMaxLength() == Widths.WrappedKey;

    public static IReadOnlyProperty ContentOf(IReadOnlyProperty key) =>
        key.DeclaringType.FindProperty(PlaceOf(key) + SealedSuffix) ?? key.DeclaringType.FindProperty(PlaceOf(key))
        ?? throw new InvalidOperationException($"{key.DeclaringType.DisplayName()}.{key.Name} has no sealed column beside it.");

    private static string PlaceOf(IReadOnlyProperty key) => key.Name[..^KeySuffix.Length];

    private static SealedStore Store(IEntityType table, IProperty key) => (SealedStore)Activator.CreateInstance(
        typeof(SealedColumn<>).MakeGenericType(table.ClrType),
        new SealedPlace(table.GetTableName()!, PlaceOf(key), Guid.Empty),
        table.FindPrimaryKey()!.Properties.Single().Name,
        key.Name,
        ContentOf(key).Name)!;
}
