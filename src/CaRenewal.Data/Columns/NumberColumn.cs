using CaRenewal.Core.Applications;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaRenewal.Data.Columns;

/// <summary>受理单号 as its text: YY20261123-0031.</summary>
internal sealed class NumberColumn() : ValueConverter<ApplicationNumber, string>(number => number.Text, text => Read(text))
{
    private static ApplicationNumber Read(string text) => ApplicationNumber.TryParse(text, out var number)
        ? number
        : throw new InvalidDataException("A stored application number cannot be read.");
}
