using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Notice;

/// <summary>Open from the first minute to the one before the last, on the office's clock.</summary>
public sealed record OpeningPeriod(TimeOnly From, TimeOnly To)
{
    private const int MostUnits = 20;

    /// <summary>9:00, 09:00, also with the colons of input methods and the notice's own (U+FE30).</summary>
    public static bool TryParseTime(string? text, out TimeOnly time, [NotNullWhen(false)] out string? fault)
    {
        time = default;
        var plain = text is { Length: <= MostUnits }
            ? text.Replace('\uFE30', ':').Folded().Trim()
            : "";
        fault = TimeOnly.TryParseExact(plain, ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time)
            ? null
            : "时间请按 9:00 的样子填写。";
        return fault is null;
    }

    /// <summary>Each before it ends, one after the other.</summary>
    public static bool AreInOrder(IEnumerable<OpeningPeriod> periods)
    {
        var ends = TimeOnly.MinValue;
        foreach (var period in periods)
        {
            if (period.From < ends || period.From >= period.To)
            {
                return false;
            }

            ends = period.To;
        }

        return true;
    }
}
