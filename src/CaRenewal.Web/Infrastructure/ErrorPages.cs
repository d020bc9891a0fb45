using CaRenewal.Core;
using Serilog;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Whatever goes wrong inside, in MVC or outside it, the clerk gets a Chinese page with a reference number that leads to the log entry.</summary>
public sealed partial class ErrorPages(RequestDelegate next, ILogger<ErrorPages> log, IDiagnosticContext requestLog, IConfiguration configuration)
{
    public async Task InvokeAsync(HttpContext context)
    {
        Exception? fault = null;
        try
        {
            await next(context);
        }
        catch (Exception caught) when (!context.Response.HasStarted)
        {
            fault = caught;
        }

        if (fault is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        else if (fault is not null || HasNoPageOfItsOwn(context.Response))
        {
            await AnswerAsync(context, fault);
        }
    }

    private static bool HasNoPageOfItsOwn(HttpResponse response) =>
        response.StatusCode >= 400 && !response.HasStarted && response.ContentLength is null or 0 && response.ContentType is null;

    private Task AnswerAsync(HttpContext context, Exception? fault)
    {
        var status = fault switch
        {
            null => context.Response.StatusCode,
            RuleBroken => StatusCodes.Status422UnprocessableEntity,
            BadHttpRequestException bad => bad.StatusCode,
            _ => StatusCodes.Status500InternalServerError,
        };
        var reference = Reference.Next();
        Record(fault, status, reference);

        context.Response.Clear();
        context.Response.StatusCode = status;
        return new ErrorPage(Refusal.For(status, (fault as RuleBroken)?.Message), reference, configuration["ErrorPages:Contact"])
            .WriteToAsync(context);
    }

    // Every refusal is found by its reference on the request's own line; a failure also leaves its exception.
    private void Record(Exception? fault, int status, string reference)
    {
        requestLog.Set("Reference", reference);
        if (status >= 500)
        {
            Failed(reference, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Failed, reference {Reference}")]
    private partial void Failed(string reference, Exception? fault);
}
