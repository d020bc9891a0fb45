using Serilog.Core;
using Serilog.Events;

namespace CaRenewal.Web.Infrastructure.Logs;

/// <summary>Stands before console and file: what passes here may lie in a log for months.</summary>
public sealed class DiscreetSink(ILogEventSink next) : ILogEventSink, IDisposable
{
    /// <summary>In which the framework repeats addresses and messages of failures; either may hold what a clerk typed.</summary>
    private static readonly string[] Talkative =
        ["Path", "QueryString", "RouteValue", "Arguments", "AttemptedValue", "Destination", "Location", "Referer", "error", "message"];

    public void Emit(LogEvent logEvent)
    {
        if (IsOfTheFramework(logEvent))
        {
            foreach (var name in Talkative)
            {
                logEvent.RemovePropertyIfPresent(name);
            }
        }

        logEvent.RemovePropertyIfPresent("RequestPath");
        next.Emit(logEvent.Exception is null ? logEvent : Discreet(logEvent));
    }

    public void Dispose() => (next as IDisposable)?.Dispose();

    private static bool IsOfTheFramework(LogEvent logEvent) =>
        logEvent.Properties.TryGetValue(Constants.SourceContextPropertyName, out var source)
        && source is ScalarValue { Value: string name } && !name.StartsWith("CaRenewal.", StringComparison.Ordinal);

    private static LogEvent Discreet(LogEvent logEvent) => new(
        logEvent.Timestamp,
        logEvent.Level,
        new DiscreetFault(logEvent.Exception!),
        logEvent.MessageTemplate,
        logEvent.Properties.Select(property => new LogEventProperty(property.Key, property.Value)),
        logEvent.TraceId ?? default,
        logEvent.SpanId ?? default);
}
