namespace CaRenewal.Data.Sealing;

/// <summary>One key as it stands in the ring's text: plain in base64, or wrapped for a certificate.</summary>
internal readonly record struct KeyLine(int Number, string Text)
{
    public bool IsWrapped => Text.StartsWith(KeyCertificate.Mark, StringComparison.Ordinal);

    public static bool IsNote(string line) => line.TrimStart().StartsWith('#');

    /// <param name="text">Keys parted by lines or spaces; lines that begin with # are notes.</param>
    public static IEnumerable<KeyLine> In(string text) => text.Split('\n')
        .SelectMany((line, index) => IsNote(line)
            ? []
            : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(key => new KeyLine(index + 1, key)));

    /// <exception cref="KeyRingBroken">It is no key, or the certificate does not open it.</exception>
    public MasterKey Open(KeyCertificate? certificate)
    {
        if (IsWrapped)
        {
            return certificate?.Unwrap(this) ?? throw new KeyRingBroken($"主密钥第 {Number} 行用证书封装，请设置 Sealing:Certificate。");
        }

        Span<byte> key = stackalloc byte[MasterKey.Size];
        return Convert.TryFromBase64String(Text, key, out var length) && length == MasterKey.Size
            ? new MasterKey(key)
            : throw new KeyRingBroken($"主密钥第 {Number} 行不是 {MasterKey.Size} 字节的 Base64 文本。");
    }

    // The text is the key itself.
    public override string ToString() => $"{nameof(KeyLine)} {Number}";
}
