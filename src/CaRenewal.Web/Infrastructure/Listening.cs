namespace CaRenewal.Web.Infrastructure;

/// <summary>Where the counter listens when nobody says: the DefaultUrls setting.</summary>
public static class Listening
{
    private static readonly string[] SaidBy = ["urls", "http_ports", "https_ports"];

    // "Urls" in appsettings.json would beat ASPNETCORE_URLS, hence a setting of our own that yields to it.
    public static void AddListening(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        var configuration = builder.Configuration;
        if (SaidBy.All(key => configuration[key] is null)
            && !configuration.GetSection("Kestrel:Endpoints").Exists()
            && configuration["DefaultUrls"] is { Length: > 0 } urls)
        {
            builder.WebHost.UseUrls(urls.Split(';'));
        }
    }
}
