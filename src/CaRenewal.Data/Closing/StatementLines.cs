using System.IO.Compression;
using System.Text;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Fees;

namespace CaRenewal.Data.Closing;

/// <summary>How the lines of a statement are kept: amount in fen and numbers, one line each, compressed.</summary>
public static class StatementLines
{
    public static byte[] Write(IEnumerable<StatementLine> lines)
    {
        using var packed = new MemoryStream();
        using (var text = new StreamWriter(new GZipStream(packed, CompressionLevel.Fastest), new UTF8Encoding(false)))
        {
            foreach (var line in lines)
            {
                text.Write($"{line.Amount.Fen} {string.Join(' ', line.References)}\n");
            }
        }

        return packed.ToArray();
    }

    public static IReadOnlyList<StatementLine> Read(byte[] content)
    {
        using var text = new StreamReader(new GZipStream(new MemoryStream(content), CompressionMode.Decompress), Encoding.UTF8);
        var lines = new List<StatementLine>();
        while (text.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            lines.Add(new StatementLine(parts[1..], new Money(long.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture))));
        }

        return lines;
    }
}
