namespace CaRenewal.Web.Infrastructure;

/// <summary>The folder that holds data/: database file, keys, logs.</summary>
public static class Home
{
    /// <returns>The setting HomeFolder (not Home: the variable HOME would overrule it), relative to the content root; the content root itself by default.</returns>
    public static string HomeFolder(this WebApplicationBuilder builder) =>
        Path.GetFullPath(builder.Configuration["HomeFolder"] ?? ".", builder.Environment.ContentRootPath);
}
