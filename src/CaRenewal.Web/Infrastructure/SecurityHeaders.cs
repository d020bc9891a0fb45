using CaRenewal.Web.Features.IdReader;
using Microsoft.Net.Http.Headers;

namespace CaRenewal.Web.Infrastructure;

public static class SecurityHeaders
{
    // The browser's own viewer is built into the answer that holds a paper: a policy for pages would bind its parts too.
    private const string PaperPolicy = "frame-ancestors 'self'";

    // Only features that Chromium 90 knows: an unknown one is an error on its console.
    private const string Permissions =
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    // On starting, so that an error page, which clears the response, has them too.
    public static void UseSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        var policy = PolicyWith(app.Services.GetRequiredService<LoopbackReader>());
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() => AddTo(context.Response, policy));
            return next(context);
        });
    }

    // The card reader on the clerk's machine is the one place outside the house that a page may ask.
    private static string PolicyWith(LoopbackReader reader) =>
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        $"connect-src 'self'{(reader.IsOn ? $" {reader.Origin}" : "")}; frame-src 'self'; form-action 'self'; base-uri 'none'; " +
        "frame-ancestors 'self'; require-trusted-types-for 'script'";

    private static Task AddTo(HttpResponse response, string policy)
    {
        var headers = response.Headers;
        headers[HeaderNames.ContentSecurityPolicy] = response.ContentType is "application/pdf" ? PaperPolicy : policy;
        headers[HeaderNames.XContentTypeOptions] = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // Static files say how long they keep; every other answer may hold personal data.
        if (string.IsNullOrEmpty(headers.CacheControl))
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
