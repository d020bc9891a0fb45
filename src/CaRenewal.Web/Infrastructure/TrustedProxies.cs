using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace CaRenewal.Web.Infrastructure;

/// <summary>X-Forwarded-For and -Proto count only from the addresses under Proxy:KnownAddresses.</summary>
public static class TrustedProxies
{
    public static void AddTrustedProxies(this WebApplicationBuilder builder) =>
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var address in Known(builder.Configuration))
            {
                options.KnownProxies.Add(IPAddress.Parse(address));
            }
        });

    public static void UseTrustedProxies(this WebApplication app)
    {
        // Without a known proxy the middleware would believe everyone.
        if (Known(app.Configuration).Length > 0)
        {
            app.UseForwardedHeaders();
        }

        if (app.Configuration["PathBase"] is { Length: > 0 } pathBase)
        {
            app.UsePathBase(pathBase);
        }
    }

    private static string[] Known(IConfiguration configuration) =>
        configuration.GetSection("Proxy:KnownAddresses").Get<string[]>() ?? [];
}
