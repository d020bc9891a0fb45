using System.Text;

namespace CaRenewal.Core.Closing.Statements;

/// <summary>The fields of one line of a CSV file; marks that exports put before a number to keep a spreadsheet from it are taken off.</summary>
public static class CsvLine
{
    /// <returns>Null when a quotation mark is not closed within the line, or stands where none can.</returns>
    public static IReadOnlyList<string>? Split(string line)
    {
        // WeChat Pay puts a back-quote before every field, and nothing around an amount of 1,200.00.
        if (line.StartsWith('`'))
        {
            return [.. line.Split(",`").Select(Bare)];
        }

        var fields = new List<string>();
        for (var at = 0; at <= line.Length; at++)
        {
            if (Take(line, ref at) is not { } field)
            {
                return null;
            }

            fields.Add(Bare(field));
        }

        return fields;
    }

    /// <summary>One field; <paramref name="at"/> ends on the comma behind it, or behind the line.</summary>
    private static string? Take(string line, ref int at)
    {
        var begin = SkipBlanks(line, at);
        if (begin < line.Length && line[begin] is '=' && begin + 1 < line.Length && line[begin + 1] is '"')
        {
            begin++;
        }

        if (begin < line.Length && line[begin] is '"')
        {
            return TakeQuoted(line, begin + 1, ref at);
        }

        var end = line.IndexOf(',', at);
        end = end < 0 ? line.Length : end;
        var field = line[at..end];
        at = end;
        return field;
    }

    private static string? TakeQuoted(string line, int begin, ref int at)
    {
        var field = new StringBuilder();
        for (var index = begin; index < line.Length; index++)
        {
            if (line[index] is not '"')
            {
                field.Append(line[index]);
            }
            else if (index + 1 < line.Length && line[index + 1] is '"')
            {
                field.Append('"');
                index++;
            }
            else
            {
                at = SkipBlanks(line, index + 1);
                return at == line.Length || line[at] is ',' ? field.ToString() : null;
            }
        }

        return null;
    }

    private static int SkipBlanks(string line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private static string Bare(string field) => field.Trim().TrimStart('`', '\'').Trim();
}
