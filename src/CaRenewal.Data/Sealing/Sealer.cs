using System.Security.Cryptography;

namespace CaRenewal.Data.Sealing;

/// <summary>Seals personal fields with AES-256-GCM (NIST SP 800-38D), one data key per value, wrapped by a master key.</summary>
public sealed class Sealer(KeyRing ring)
{
    private const byte Version = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int ContentHeader = 1 + NonceSize + TagSize;
    private const int KeyHeader = 1 + MasterKey.IdSize;

    /// <summary>With keys that stay as they are.</summary>
    public Sealer(MasterKeys keys)
        : this(new KeyRing(keys))
    {
    }

    /// <summary>The identifier of the master key under which a data key is wrapped.</summary>
    internal static string MasterOf(byte[] wrapped) => Convert.ToHexStringLower(wrapped.AsSpan(1, MasterKey.IdSize));

    internal SealedValue Seal(ReadOnlySpan<byte> plain, SealedPlace place)
    {
        Span<byte> dataKey = stackalloc byte[MasterKey.Size];
        RandomNumberGenerator.Fill(dataKey);
        var sealedValue = new SealedValue(Wrap(dataKey, place), Encrypt(plain, dataKey, place));
        CryptographicOperations.ZeroMemory(dataKey);
        return sealedValue;
    }

    /// <exception cref="SealBroken">The value is not what was sealed at this place.</exception>
    internal byte[] Open(SealedValue value, SealedPlace place)
    {
        try
        {
            return Decrypt(value.Content, Unwrap(value.Key, place), place);
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException or OverflowException)
        {
            throw new SealBroken($"封存内容未通过校验：{place}。", fault);
        }
    }

    /// <summary>The same data key under the newest master key; the content stays untouched.</summary>
    internal byte[] Rewrap(byte[] wrapped, SealedPlace place) => Wrap(Unwrap(wrapped, place), place);

    private byte[] Wrap(ReadOnlySpan<byte> dataKey, SealedPlace place)
    {
        var master = ring.Now.Current;
        var wrapped = new byte[KeyHeader + NonceSize + MasterKey.Size + TagSize];
        wrapped[0] = Version;
        master.Id.CopyTo(wrapped, 1);
        var nonce = wrapped.AsSpan(KeyHeader, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(master.Bytes, TagSize);
        aes.Encrypt(
            nonce, dataKey, wrapped.AsSpan(KeyHeader + NonceSize, MasterKey.Size), wrapped.AsSpan(^TagSize..), place.ToBytes("key"));
        return wrapped;
    }

    private byte[] Unwrap(byte[] wrapped, SealedPlace place)
    {
        RequireVersion(wrapped, place);
        var id = wrapped.AsSpan(1, MasterKey.IdSize);
        var master = ring.Find(id)
            ?? throw new SealBroken($"缺少主密钥 {Convert.ToHexStringLower(id)}，不能打开 {place}。");
        var dataKey = new byte[MasterKey.Size];
        using var aes = new AesGcm(master.Bytes, TagSize);
        aes.Decrypt(
            wrapped.AsSpan(KeyHeader, NonceSize),
            wrapped.AsSpan(KeyHeader + NonceSize, MasterKey.Size),
            wrapped.AsSpan(^TagSize..),
            dataKey,
            place.ToBytes("key"));
        return dataKey;
    }

    private static byte[] Encrypt(ReadOnlySpan<byte> plain, ReadOnlySpan<byte> dataKey, SealedPlace place)
    {
        var content = new byte[ContentHeader + plain.Length];
        content[0] = Version;
        var nonce = content.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(dataKey, TagSize);
        aes.Encrypt(nonce, plain, content.AsSpan(ContentHeader), content.AsSpan(1 + NonceSize, TagSize), place.ToBytes("content"));
        return content;
    }

    private static byte[] Decrypt(byte[] content, byte[] dataKey, SealedPlace place)
    {
        RequireVersion(content, place);
        var plain = new byte[content.Length - ContentHeader];
        using var aes = new AesGcm(dataKey, TagSize);
        aes.Decrypt(
            content.AsSpan(1, NonceSize),
            content.AsSpan(ContentHeader),
            content.AsSpan(1 + NonceSize, TagSize),
            plain,
            place.ToBytes("content"));
        CryptographicOperations.ZeroMemory(dataKey);
        return plain;
    }

    private static void RequireVersion(byte[] bytes, SealedPlace place)
    {
        if (bytes.Length == 0 || bytes[0] != Version)
        {
            throw new SealBroken($"封存内容的版本不认识：{place}。");
        }
    }
}
