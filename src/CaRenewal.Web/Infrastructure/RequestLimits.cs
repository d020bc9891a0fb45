using CaRenewal.Web.Features.Closing;
using Microsoft.AspNetCore.Http.Features;

namespace CaRenewal.Web.Infrastructure;

/// <summary>A form that is too large is told so before any page reads it.</summary>
public static class RequestLimits
{
    private const int MostHeardOut = 64 * 1024 * 1024;

    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection("Limits").Get<LimitSettings>() ?? new LimitSettings();

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = limits.BodyBytes);
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = limits.FormValues;
            form.ValueLengthLimit = limits.BodyBytes;
            form.KeyLengthLimit = 200;

            // Nothing of a form is put aside on the disk while it arrives.
            form.MemoryBufferThreshold = limits.StatementBytes;
            form.MultipartBodyLengthLimit = limits.StatementBytes;
        });
    }

    public static void UseRequestLimits(this WebApplication app)
    {
        var limits = app.Configuration.GetSection("Limits").Get<LimitSettings>() ?? new LimitSettings();
        app.Use((context, next) => LimitAsync(context, next, limits));
    }

    private static async Task LimitAsync(HttpContext context, RequestDelegate next, LimitSettings limits)
    {
        if (context.Request.Path == StatementsController.Address && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = limits.StatementBytes;
        }

        if (await IsTooLargeAsync(context) || (context.Request.HasFormContentType && await CannotBeReadAsync(context)))
        {
            return;
        }

        await next(context);
    }

    // A browser that is cut off while it still sends shows a fault of its own instead of our page, so it is heard out.
    private static async Task<bool> IsTooLargeAsync(HttpContext context)
    {
        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (limit?.MaxRequestBodySize is not { } most || !(context.Request.ContentLength > most))
        {
            return false;
        }

        if (context.Request.ContentLength <= MostHeardOut && !limit.IsReadOnly)
        {
            limit.MaxRequestBodySize = MostHeardOut;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return true;
    }

    // MVC would turn these faults into an English message of its own, or a 400 without a reason.
    private static async Task<bool> CannotBeReadAsync(HttpContext context)
    {
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return false;
        }
        catch (BadHttpRequestException fault)
        {
            context.Response.StatusCode = fault.StatusCode;
        }
        catch (InvalidDataException fault) when (fault.Message.Contains("limit", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException) // cut off, or a NUL character
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return true;
    }
}
