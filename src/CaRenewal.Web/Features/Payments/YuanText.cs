using System.Globalization;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Fees;

namespace CaRenewal.Web.Features.Payments;

/// <summary>An amount as it is typed: 200, 200.00, ２００, ¥1,200.50 元.</summary>
public static class YuanText
{
    /// <summary>No visit costs more; also keeps the sum of many far from overflow.</summary>
    private const decimal Most = 10_000_000m;

    /// <param name="text">As typed.</param>
    /// <returns>Null when it is no amount of yuan with at most two decimals.</returns>
    public static Money? Read(string? text)
    {
        if (text is null or { Length: > 40 } || text.Any(char.IsSurrogate))
        {
            return null;
        }

        var plain = text.Folded().Replace(",", "", StringComparison.Ordinal).Trim(' ', '¥', '元');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan)
            && yuan <= Most && decimal.Truncate(yuan * 100) == yuan * 100
                ? new Money((long)(yuan * 100))
                : null;
    }

    /// <summary>As it is put into a field: 200, 200.50.</summary>
    public static string Write(Money amount) => (amount.Fen / 100m).ToString(amount.Fen % 100 is 0 ? "0" : "0.00", CultureInfo.InvariantCulture);
}
