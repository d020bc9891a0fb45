using Serilog;
using Serilog.Configuration;

namespace CaRenewal.Web.Infrastructure.Logs;

public static class DiscreetSinks
{
    /// <summary>Puts a <see cref="DiscreetSink"/> before each of the sinks.</summary>
    public static LoggerConfiguration Discreetly(this LoggerSinkConfiguration log, params Action<LoggerSinkConfiguration>[] sinks) =>
        log.Sink(LoggerSinkConfiguration.Wrap(next => new DiscreetSink(next), all => Array.ForEach(sinks, add => add(all))));
}
