using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Words;

/// <summary>How a business line is written on screen and paper: 延期 3年 1张.</summary>
public static class LineWords
{
    public static string Describe(this BusinessLine line)
    {
        var cause = line.Cause is { } known ? $"（{known.Word()}）" : "";
        var term = line.Years is { } years ? $" {years}年" : "";
        return $"{line.Business.Word()}{cause}{term} {line.Count}张";
    }

    public static string Describe(this IEnumerable<BusinessLine> lines) => string.Join("；", lines.Select(Describe));

    /// <summary>Of a form under way: a line that was not typed to its end is named by its business alone.</summary>
    public static string DescribeAsTyped(this IEnumerable<BusinessLine> lines) =>
        string.Join("；", lines.Select(line => line.Faults().Any() ? line.Business.Word() : line.Describe()));
}
