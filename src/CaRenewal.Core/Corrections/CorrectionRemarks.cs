using System.Diagnostics.CodeAnalysis;
using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Corrections;

/// <summary>其他需补正的内容: the clerk's own words, one matter a line.</summary>
public static class CorrectionRemarks
{
    public const string What = "其他需补正的内容";

    /// <summary>Of all lines together, in code points.</summary>
    public const int Most = 500;

    /// <summary>House limit: more would not be read.</summary>
    public const int MostLines = 10;

    /// <param name="text">As typed; nothing typed gives no line, which is no fault here.</param>
    public static bool TryTake(
        string? text, [NotNullWhen(true)] out IReadOnlyList<string>? remarks, [NotNullWhen(false)] out string? fault)
    {
        var lines = (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        (remarks, fault) = (null, lines.Length > MostLines ? $"{What}最多 {MostLines} 条，每行一条。" : null);
        var taken = new List<string>();
        foreach (var line in lines.Take(MostLines))
        {
            if (!PlainText.TryTake(line, Most, out var value, out var why))
            {
                fault ??= What + why;
            }
            else if (value.Length > 0)
            {
                taken.Add(value);
            }
        }

        fault ??= taken.Sum(line => line.EnumerateRunes().Count()) > Most ? $"{What}不能超过 {Most} 个字。" : null;
        remarks = fault is null ? taken : null;
        return fault is null;
    }
}
