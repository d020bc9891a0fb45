using CaRenewal.Web.Infrastructure.Logs;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Console and daily JSON files. A request is logged by its route, never by its path, query or fields: those may hold personal data.</summary>
public static class CounterLog
{
    public static void AddCounterLog(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Logs").Get<LogSettings>() ?? new LogSettings();
        var folder = Path.GetFullPath(settings.Folder, builder.HomeFolder());

        builder.Host.UseSerilog((context, log) => log
            .ReadFrom.Configuration(context.Configuration)
            .Enrich.FromLogContext()
            .Destructure.With<TypeNamesOnly>()
            .WriteTo.Discreetly(sinks => sinks.Console(), sinks => sinks.File(
                new CompactJsonFormatter(),
                Path.Combine(folder, "counter-.json"),
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                retainedFileCountLimit: null,
                retainedFileTimeLimit: TimeSpan.FromDays(settings.KeepDays),
                shared: true)),
            preserveStaticLogger: true);
    }

    public static void UseCounterLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = "{Method} {Route} {StatusCode} {Elapsed:0.0} ms";
        options.GetLevel = Level;
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            Property("Method", context.Request.Method),
            Property("Route", (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-"),
            Property("StatusCode", status),
            Property("Elapsed", elapsed),
        ];
    });

    private static LogEventLevel Level(HttpContext context, double elapsed, Exception? fault) =>
        fault is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error : LogEventLevel.Information;

    private static LogEventProperty Property(string name, object value) => new(name, new ScalarValue(value));
}
