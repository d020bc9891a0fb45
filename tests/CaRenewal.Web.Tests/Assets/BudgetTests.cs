using System.IO.Compression;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Assets;

/// <summary>What a clerk's machine has to load, compressed with gzip -9.</summary>
public sealed class BudgetTests(Counter counter) : IClassFixture<Counter>
{
    private const int Kilobyte = 1024;

    [Fact]
    public void The_styles_stay_within_10_KB() => Assert.InRange(Gzipped("*.css"), 1, 10 * Kilobyte);

    [Fact]
    public void The_modules_stay_within_8_KB() => Assert.InRange(Gzipped("js/*.js"), 1, 8 * Kilobyte);

    [Fact]
    public void Nothing_but_our_own_styles_modules_and_one_icon_is_served() =>
        Assert.All(
            Directory.GetFiles(Root, "*", SearchOption.AllDirectories),
            file => Assert.True(Path.GetExtension(file) is ".css" or ".js" || Path.GetFileName(file) is "favicon.svg", file));

    [Fact]
    public async Task A_first_view_stays_within_40_KB()
    {
        var client = counter.Browser();
        var source = await client.GetByteArrayAsync("/dev/gallery/intake");

        Assert.InRange(Gzipped(source) + Gzipped("*.css") + Gzipped("js/*.js") + Gzipped("*.svg"), 1, 40 * Kilobyte);
    }

    private string Root => counter.Services.GetRequiredService<IWebHostEnvironment>().WebRootPath;

    private int Gzipped(string pattern) => Directory.GetFiles(Root, pattern).Sum(file => Gzipped(File.ReadAllBytes(file)));

    private static int Gzipped(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        return (int)packed.Length;
    }
}
