using Microsoft.AspNetCore.Http.Features;

namespace CaRenewal.Web.Infrastructure;

/// <summary>A form that is too large is told so before any page reads it.</summary>
public static class RequestLimits
{
    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection("Limits").Get<LimitSettings>() ?? new LimitSettings();

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = limits.BodyBytes);
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = limits.FormValues;
            form.ValueLengthLimit = limits.BodyBytes;
            form.KeyLengthLimit = 200;
            form.MultipartBodyLengthLimit = limits.BodyBytes;
        });
    }

    public static void UseRequestLimits(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Request.HasFormContentType && await CannotBeReadAsync(context))
        {
            return;
        }

        await next(context);
    });

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
        catch (InvalidDataException)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
        catch (IOException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return true;
    }
}
