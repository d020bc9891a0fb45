using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CaRenewal.Web.Infrastructure;

/// <summary>
/// Over HTTPS our cookies are called __Host-…: a browser takes such a cookie from this very host over HTTPS alone, and no
/// neighbour under the same domain can plant one (RFC 6265bis, section 4.1.3.2). Over HTTP, where browsers would refuse
/// the name, they keep their own.
/// </summary>
public static class HostCookies
{
    private const string Ours = "carenewal.";
    private const string Prefix = "__Host-";

    /// <summary>Before anything that reads a cookie.</summary>
    public static void UseHostCookies(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.IsHttps)
        {
            context.Request.Headers.Cookie = Incoming(context.Request.Headers.Cookie);
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.SetCookie = Outgoing(context.Response.Headers.SetCookie);
                return Task.CompletedTask;
            });
        }

        return next(context);
    });

    // One of ours without the prefix did not come from here.
    private static StringValues Incoming(StringValues header) => string.Join("; ", header
        .SelectMany(line => (line ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Where(cookie => !cookie.StartsWith(Ours, StringComparison.OrdinalIgnoreCase))
        .Select(cookie => cookie.StartsWith(Prefix + Ours, StringComparison.Ordinal) ? cookie[Prefix.Length..] : cookie)) is { Length: > 0 } cookies
            ? cookies
            : StringValues.Empty;

    private static StringValues Outgoing(StringValues lines) => lines
        .Select(line => line?.StartsWith(Ours, StringComparison.Ordinal) is true ? Prefix + WithRules(line) : line)
        .ToArray();

    // Browsers refuse the prefix without them.
    private static string WithRules(string line)
    {
        var cookie = SetCookieHeaderValue.Parse(line);
        (cookie.Secure, cookie.Path, cookie.Domain) = (true, "/", default);
        return cookie.ToString();
    }
}
