using System.Security.Cryptography;

namespace CaRenewal.Data.Sealing;

/// <summary>One 256-bit key that wraps data keys. Its identifier is derived from it and says nothing about it.</summary>
public sealed class MasterKey
{
    public const int Size = 32;
    public const int IdSize = 4;

    private readonly byte[] key;

    public MasterKey(ReadOnlySpan<byte> key)
    {
        if (key.Length != Size)
        {
            throw new ArgumentException("主密钥须为 32 字节的 Base64 文本。", nameof(key));
        }

        this.key = key.ToArray();
        Id = Derive("master key id")[..IdSize];
    }

    public byte[] Id { get; }

    public string IdText => Convert.ToHexStringLower(Id);

    public static MasterKey Create() => new(RandomNumberGenerator.GetBytes(Size));

    internal ReadOnlySpan<byte> Bytes => key;

    /// <summary>A key for another purpose that does not reveal this one (HKDF, RFC 5869).</summary>
    internal byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Size, info: System.Text.Encoding.ASCII.GetBytes(purpose));
}
