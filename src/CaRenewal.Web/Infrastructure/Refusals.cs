using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Writes down who was refused what: 401, 403, 429, and forms without the token of their page.</summary>
public static class Refusals
{
    /// <summary>Who has no log-in, or asks too much, can ask as often as they like: more than these in a minute are counted, not listed.</summary>
    private const int MostOfStrangers = 30;

    private const int TooMany = StatusCodes.Status429TooManyRequests;

    public static void UseRefusalRecord(this WebApplication app)
    {
        var strangers = new Throttle(MostOfStrangers, TimeSpan.FromMinutes(1), app.Services.GetRequiredService<TimeProvider>());
        app.Use(async (context, next) =>
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: 401 or 403 or TooMany })
            {
                await RecordAsync(context, AuditKind.AccessRefused, strangers);
            }
            else if (context.Items.ContainsKey(typeof(ForgedFormFilter)) && !context.Response.HasStarted)
            {
                await RecordAsync(context, AuditKind.FormRefused, strangers);
            }
        });
    }

    private static async Task RecordAsync(HttpContext context, AuditKind kind, Throttle strangers)
    {
        var isListed = context.User.Identity?.IsAuthenticated is true && context.Response.StatusCode is not TooMany;
        if (!isListed && !strangers.Takes())
        {
            return;
        }

        var passed = isListed ? 0 : strangers.PassedOver();
        var details = AuditDetails.Write(
            ("方法", context.Request.Method),
            ("状态", $"{context.Response.StatusCode}"),
            ("来自", $"{context.Connection.RemoteIpAddress}"),
            ("此前未逐条记录", passed > 0 ? $"{passed} 次" : null));
        await context.RecordAsync(kind, context.Route(), details);
    }
}
