namespace CaRenewal.Web.Features.IdReader;

public static class IdReaderSetup
{
    /// <summary>Read at once: a wrong address stops the start, not a clerk.</summary>
    /// <exception cref="InvalidOperationException">A setting does not name a service on the clerk's machine.</exception>
    public static void AddIdReader(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("IdReader").Get<IdReaderSettings>() ?? new IdReaderSettings();
        builder.Services.AddSingleton(LoopbackReader.Of(settings));
    }
}
