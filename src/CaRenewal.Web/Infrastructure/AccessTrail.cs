using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Writes down what the request's member of staff sees or is refused, before anything is sent.</summary>
public static class AccessTrail
{
    private static readonly object ConcernKey = new();

    /// <param name="subject">By its public key.</param>
    public static Task RecordAsync(this HttpContext context, AuditKind kind, string subject, string? details = null)
    {
        var services = context.RequestServices;
        var clock = services.GetRequiredService<TimeProvider>();
        return services.GetRequiredService<AccessLog>().RecordAsync(kind, Who(context, clock), subject, details, cancellation: context.RequestAborted);
    }

    /// <summary>What the page is about, where its address does not say it: for <see cref="RecordsAccessAttribute"/>.</summary>
    public static void Concern(this HttpContext context, string subject, string? details = null) => context.Items[ConcernKey] = (subject, details);

    /// <summary>The pattern of the address, not the address: what stands in its place may be personal.</summary>
    public static string Route(this HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } pattern ? $"/{pattern.TrimStart('/')}" : "";

    internal static (string Subject, string? Details) ConcernOf(this HttpContext context, string? routeKey) =>
        context.Items[ConcernKey] is (string subject, var details) ? (subject, (string?)details) : (Written(context.Request.RouteValues[routeKey ?? ""]), null);

    // A number is found again however it was typed into the address.
    private static string Written(object? value) => ApplicationNumber.TryParse($"{value}", out var number) ? number.Text : $"{value}";

    private static Stamp Who(HttpContext context, TimeProvider clock) =>
        context.User.Identity?.IsAuthenticated is true ? context.User.Stamp(clock) : new Stamp("", "", clock.GetUtcNow().UtcDateTime);
}
