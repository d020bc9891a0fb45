using System.Diagnostics.CodeAnalysis;
using Serilog.Core;
using Serilog.Events;

namespace CaRenewal.Web.Infrastructure.Logs;

/// <summary>A log says of our own objects and forms what they are, never what they hold: any of them may hold a person.</summary>
public sealed class TypeNamesOnly : IDestructuringPolicy
{
    private const string Ours = "CaRenewal.";

    public bool TryDestructure(
        object value, ILogEventPropertyValueFactory propertyValueFactory, [NotNullWhen(true)] out LogEventPropertyValue? result)
    {
        var type = value.GetType();
        result = value is Exception || type.FullName?.StartsWith(Ours, StringComparison.Ordinal) is true ? new ScalarValue(type.FullName) : null;
        return result is not null;
    }
}
