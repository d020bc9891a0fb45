using System.Globalization;

namespace CaRenewal.Core.Closing.Statements;

/// <summary>The day of an entry, whatever time stands behind it: 2026-11-23 10:21:00, 2026/11/23, 20261123.</summary>
public static class StatementDate
{
    private static readonly string[] Forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];

    /// <returns>Null when it is no date.</returns>
    public static DateOnly? Read(string text)
    {
        var date = text.Trim().Split([' ', 'T', '\t'], 2)[0];
        return DateOnly.TryParseExact(date, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
