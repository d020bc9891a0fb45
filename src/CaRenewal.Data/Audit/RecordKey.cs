using System.Buffers.Binary;

namespace CaRenewal.Data.Audit;

/// <summary>Which record: kind and key.</summary>
internal readonly record struct RecordKey(RecordKind Kind, Guid Id)
{
    public static RecordKey Application(Guid id) => new(RecordKind.Application, id);

    public static RecordKey Paper(Guid id) => new(RecordKind.Paper, id);

    public static RecordKey Account(Guid id) => new(RecordKind.Account, id);

    /// <summary>A revision's number as an identifier, so that every record has one of the same kind.</summary>
    public static RecordKey Setting(int number)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], number);
        return new(RecordKind.Setting, new Guid(bytes, bigEndian: true));
    }

    /// <summary>As the record's tables are keyed.</summary>
    public object Column => Kind is RecordKind.Setting ? NumberOf(Id) : Id;

    /// <summary>From a column that keys the record's tables.</summary>
    public static RecordKey FromColumn(RecordKind kind, object column) =>
        kind is RecordKind.Setting ? Setting((int)column) : new RecordKey(kind, (Guid)column);

    private static int NumberOf(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadInt32BigEndian(bytes[12..]);
    }
}
