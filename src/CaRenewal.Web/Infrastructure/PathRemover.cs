using Serilog.Core;
using Serilog.Events;

namespace CaRenewal.Web.Infrastructure;

/// <summary>ASP.NET Core puts the raw path into the scope of every event; a mistyped address may hold an ID number.</summary>
public sealed class PathRemover : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) =>
        logEvent.RemovePropertyIfPresent("RequestPath");
}
