using System.Globalization;
using CaRenewal.Core.Applications;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaRenewal.Data.Columns;

/// <summary>受理单号 as its text: YY20261123-0031.</summary>
internal sealed class NumberColumn() : ValueConverter<ApplicationNumber, string>(number => number.Text, text => Read(text))
{
    private const int DayLength = 8;

    private static ApplicationNumber Read(string text)
    {
        var dash = text.LastIndexOf('-');
        var day = DateOnly.ParseExact(text.AsSpan(dash - DayLength, DayLength), "yyyyMMdd", CultureInfo.InvariantCulture);
        return new ApplicationNumber(text[..(dash - DayLength)], day, int.Parse(text.AsSpan(dash + 1), CultureInfo.InvariantCulture));
    }
}
