using CaRenewal.Data.Sealing;
using Microsoft.Extensions.Configuration;

namespace CaRenewal.Data.Tests.Sealing;

public sealed class KeyRingTests : IDisposable
{
    private static readonly SealedPlace Place = new("Applications", "Particulars", Guid.NewGuid());

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("carenewal-");

    private string KeyFile => Path.Combine(folder.FullName, "master.key");

    [Fact]
    public void What_another_process_sealed_under_a_key_just_added_opens_at_once()
    {
        var counter = new Sealer(Ring());
        var before = counter.Seal("王芳"u8, Place);

        new MasterKeyFile(KeyFile).Add();
        var after = new Sealer(Ring()).Seal("刘芳"u8, Place);

        Assert.NotEqual(Sealer.MasterOf(before.Key), Sealer.MasterOf(after.Key));
        Assert.Equal("刘芳"u8, counter.Open(after, Place));
    }

    [Fact]
    public async Task A_counter_seals_under_a_key_that_was_added_within_a_second_or_two()
    {
        var counter = new Sealer(Ring());
        var added = new MasterKeyFile(KeyFile).Add();

        for (var wait = 0; Sealer.MasterOf(counter.Seal("王芳"u8, Place).Key) != added.IdText; wait++)
        {
            Assert.True(wait < 50, "The key was not taken up.");
            await Task.Delay(100);
        }
    }

    [Theory]
    [InlineData("half a k")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void A_file_that_is_spoilt_while_the_counter_works_does_not_stop_it(string spoilt)
    {
        var counter = new Sealer(Ring());
        var value = counter.Seal("王芳"u8, Place);

        File.WriteAllText(KeyFile, spoilt);

        Assert.Throws<SealBroken>(() => counter.Open(new Sealer(new MasterKeys([MasterKey.Create()])).Seal("刘芳"u8, Place), Place));
        Assert.Equal("王芳"u8, counter.Open(value, Place));
    }

    [Fact]
    public void A_ring_in_the_settings_stays_as_it_is()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Sealing:MasterKey"] = Convert.ToBase64String(new byte[32]),
        }).Build();
        using var source = new KeySource(configuration, folder.FullName);

        Assert.Single(new KeyRing(source).Now.All);
        Assert.Null(source.File);
        Assert.False(File.Exists(KeyFile));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private KeyRing Ring() => new(new KeySource(new ConfigurationBuilder().Build(), folder.FullName));
}
