using CaRenewal.Data.Sealing;

namespace CaRenewal.Data.Tests.Sealing;

public sealed class MasterKeyFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("carenewal-");

    private string KeyFile => Path.Combine(folder.FullName, "data", "master.key");

    [Fact]
    public void The_first_start_makes_a_key_that_only_the_program_may_read()
    {
        var first = MasterKeyFile.ReadOrCreate(KeyFile);
        var second = MasterKeyFile.ReadOrCreate(KeyFile);

        Assert.Equal(first.All.Single().Id, second.All.Single().Id);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
        }
    }

    [Fact]
    public void Instances_that_start_at_once_share_one_key()
    {
        // Once is luck: the moment in which two could both find no file is short.
        for (var start = 0; start < 200; start++)
        {
            var file = Path.Combine(folder.FullName, $"{start}", "master.key");
            using var together = new Barrier(4);
            var rings = new MasterKeys[together.ParticipantCount];
            var instances = rings.Select((_, index) => new Thread(() =>
            {
                together.SignalAndWait();
                rings[index] = MasterKeyFile.ReadOrCreate(file);
            })).ToList();
            instances.ForEach(instance => instance.Start());
            instances.ForEach(instance => instance.Join());

            Assert.Single(rings.Select(ring => ring.All.Single().IdText).Distinct());
            Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!));
        }
    }

    [Fact]
    public void Several_keys_can_be_given_and_notes_are_passed_over()
    {
        var (old, young) = (Convert.ToBase64String(new byte[32]), Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(value => (byte)value)]));

        Assert.Equal(2, MasterKeys.Parse($"# since 2026; kept\n{old}\n{young}\n").All.Count);
        Assert.Equal(2, MasterKeys.Parse($"{old} {young}").All.Count);
        Assert.Throws<ArgumentException>(() => MasterKeys.Parse("# nothing"));
        Assert.Throws<ArgumentException>(() => MasterKeys.Parse("AAAA"));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
