using System.Text;

namespace CaRenewal.Web.Tests.Sealing;

/// <summary>A value as it may lie in a file: plain, wide, in base64, in hexadecimal, escaped for JSON or an address.</summary>
internal sealed class Traces(string value)
{
    private readonly byte[][] forms = [.. Forms(value)];

    public string Value => value;

    public override string ToString() => value;

    public bool AreIn(byte[] file) => Array.Exists(forms, form => file.AsSpan().IndexOf(form) >= 0);

    private static IEnumerable<byte[]> Forms(string value)
    {
        byte[][] plain = [Encoding.UTF8.GetBytes(value), Encoding.Unicode.GetBytes(value), Encoding.BigEndianUnicode.GetBytes(value)];
        var written = plain.SelectMany(bytes => (string[])[.. Base64(bytes), Convert.ToHexString(bytes), Convert.ToHexStringLower(bytes)])
            .Append(string.Concat(value.Select(letter => $"\\u{(int)letter:x4}")))
            .Append(string.Concat(value.Select(letter => $"\\u{(int)letter:X4}")))
            .Append(Uri.EscapeDataString(value));
        return plain.Concat(written.Select(Encoding.ASCII.GetBytes));
    }

    // Which letters it becomes depends on where it begins; the first and the last also on what stands beside it.
    private static IEnumerable<string> Base64(byte[] bytes)
    {
        for (var before = 0; before < 3; before++)
        {
            var text = Convert.ToBase64String([.. new byte[before], .. bytes]).TrimEnd('=');
            yield return text[(before == 0 ? 0 : before + 1)..^((before + bytes.Length) % 3 == 0 ? 0 : 1)];
        }
    }
}
