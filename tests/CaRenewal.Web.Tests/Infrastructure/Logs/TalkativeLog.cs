using System.Text;
using CaRenewal.Web.Infrastructure.Logs;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;

namespace CaRenewal.Web.Tests.Infrastructure.Logs;

/// <summary>A log set up as the program's, at its most talkative, read as it stands in the file and on the console.</summary>
internal sealed class TalkativeLog : ILogEventSink
{
    private readonly StringBuilder written = new();
    private readonly ITextFormatter[] ways =
        [new CompactJsonFormatter(), new MessageTemplateTextFormatter("{Message:lj} {Properties:j}{NewLine}{Exception}")];

    public TalkativeLog() => Log = new LoggerConfiguration()
        .MinimumLevel.Verbose()
        .Destructure.With<TypeNamesOnly>()
        .WriteTo.Discreetly(sinks => sinks.Sink(this))
        .CreateLogger();

    public Serilog.ILogger Log { get; }

    public string Text => written.ToString();

    public void Emit(LogEvent logEvent)
    {
        using var line = new StringWriter(written);
        Array.ForEach(ways, way => way.Format(logEvent, line));
    }
}
