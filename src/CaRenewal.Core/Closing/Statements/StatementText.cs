using System.Text;
using System.Text.Unicode;

namespace CaRenewal.Core.Closing.Statements;

/// <summary>Lines of a file that is UTF-8 (with or without a mark) or GB18030 from beginning to end.</summary>
public static class StatementText
{
    /// <summary>In bytes: a line of a statement is some hundred.</summary>
    public const int LongestLine = 32_768;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <param name="file">Whole.</param>
    /// <exception cref="RuleBroken">It is no text, or mixes encodings; the sentence says in which line.</exception>
    public static IEnumerable<string> Lines(ReadOnlyMemory<byte> file)
    {
        Encoding? encoding = file.Span.StartsWith(Mark) ? Utf8 : null;
        var rest = encoding is null ? file : file[Mark.Length..];
        for (var number = 1; rest.Length > 0; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = (end < 0 ? rest : rest[..end]).Span.TrimEnd((byte)'\r');
            Rule.Require(line.Length <= LongestLine, $"第 {number} 行太长，不是账单：请导入从商户平台导出的 CSV 文件。");
            Rule.Require(!line.Contains((byte)0), $"第 {number} 行不是文字：请导入 CSV 文件，不要导入 Excel 或压缩文件。");
            if (!Ascii.IsValid(line))
            {
                encoding ??= System.Text.Unicode.Utf8.IsValid(line) ? Utf8 : Gb18030;
                Rule.Require(IsOf(encoding, line), $"第 {number} 行的文字编码与前面不同（应为 {Name(encoding)}）：文件可能被拼接或改动过，请重新导出。");
            }

            yield return Decode(encoding ?? Utf8, line, number);
            rest = end < 0 ? ReadOnlyMemory<byte>.Empty : rest[(end + 1)..];
        }
    }

    // Every byte of GB18030 above ASCII could be something; a line that is flawless UTF-8 Chinese was not written by who wrote the others.
    private static bool IsOf(Encoding encoding, ReadOnlySpan<byte> line) =>
        System.Text.Unicode.Utf8.IsValid(line) == (encoding == Utf8) || (encoding == Gb18030 && !HoldsHan(line));

    private static bool HoldsHan(ReadOnlySpan<byte> line) => Utf8.GetString(line).Any(character => character is >= '一' and <= '鿿');

    private static string Decode(Encoding encoding, ReadOnlySpan<byte> line, int number)
    {
        try
        {
            return encoding.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            throw new RuleBroken($"第 {number} 行有无法识别的文字，既不是 UTF-8 也不是 GB18030：请重新导出。");
        }
    }

    private static string Name(Encoding encoding) => encoding == Utf8 ? "UTF-8" : "GB18030";
}
