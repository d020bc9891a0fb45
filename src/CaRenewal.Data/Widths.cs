namespace CaRenewal.Data;

/// <summary>Widths of columns in UTF-16 units, as SQL Server counts nvarchar: a character outside the BMP takes two.</summary>
internal static class Widths
{
    public const int StaffNumber = 256;
    public const int PersonName = 2 * 50;
    public const int UnitName = 2 * 200;
    public const int Label = 2 * 50;
    public const int Number = 40;
    public const int Point = 8;
    public const int Code = 32;
    public const int Reference = 2 * 64;
    public const int Sentence = 2 * 500;

    /// <summary>SHA-256, keyed or not, in bytes.</summary>
    public const int Hash = 32;

    /// <summary>Name of a chain of audit events.</summary>
    public const int Stream = 24;

    /// <summary>What an audit event is about: a number, or the pattern of an address.</summary>
    public const int Subject = 200;

    /// <summary>A wrapped data key: see <see cref="Sealing.SealedValue"/>.</summary>
    public const int WrappedKey = 128;
}
