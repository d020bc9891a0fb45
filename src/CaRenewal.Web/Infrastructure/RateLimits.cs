using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CaRenewal.Web.Infrastructure;

/// <summary>What a person does not do so often: nobody guesses through accounts from one machine, nobody walks through the customers.</summary>
public static class RateLimits
{
    /// <summary>Log-ins from one address.</summary>
    public const string LogIn = "log-in";

    /// <summary>Searches of one member of staff.</summary>
    public const string Search = "search";

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection("Limits").Get<LimitSettings>() ?? new LimitSettings();
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(LogIn, context => OfPosts(context, context.Connection.RemoteIpAddress?.ToString() ?? "", limits.LogInsPerMinute));
            limiter.AddPolicy(Search, context => OfPosts(context, context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", limits.SearchesPerMinute));
        });
    }

    private static RateLimitPartition<string> OfPosts(HttpContext context, string who, int perMinute) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetSlidingWindowLimiter($"post {who}", _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = perMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        })
        : RateLimitPartition.GetNoLimiter("look");
}
