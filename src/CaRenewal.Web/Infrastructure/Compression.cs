using Microsoft.AspNetCore.ResponseCompression;

namespace CaRenewal.Web.Infrastructure;

public static class Compression
{
    // Antiforgery tokens are sealed anew on every page, so a compressed page gives no oracle for them.
    public static void AddCompression(this WebApplicationBuilder builder) =>
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "application/json", "application/problem+json"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
}
