using System.IO.Compression;

namespace CaRenewal.Web.Tests.Sealing;

/// <summary>
/// The data folder of a counter of the release before, schema as of OwedDays: a unit's renewal that was accepted, issued and
/// delivered, a person's visit, their papers, two notices, three drafts, a setting. Holders as in <see cref="Planted"/>, key file beside it.
/// </summary>
internal static class ReleasedCabinet
{
    /// <summary>受理单号 of the unit's visit.</summary>
    public const string Number = "YY20261123-0001";

    public const string Notice = "YYBZ20261123-0001";

    /// <param name="home">Gets a folder data/ with database and key.</param>
    public static void Unpack(string home)
    {
        var data = Directory.CreateDirectory(Path.Combine(home, "data")).FullName;
        using var packed = Open("carenewal.db.gz");
        using var database = new GZipStream(packed, CompressionMode.Decompress);
        using var file = File.Create(Path.Combine(data, "carenewal.db"));
        database.CopyTo(file);
        using var key = Open("master.key");
        using var ring = File.Create(Path.Combine(data, "master.key"));
        key.CopyTo(ring);
    }

    private static Stream Open(string name) =>
        typeof(ReleasedCabinet).Assembly.GetManifestResourceStream($"released/{name}") ?? throw new FileNotFoundException(name);
}
