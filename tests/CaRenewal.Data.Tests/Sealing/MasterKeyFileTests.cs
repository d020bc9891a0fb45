using CaRenewal.Data.Sealing;

namespace CaRenewal.Data.Tests.Sealing;

public sealed class MasterKeyFileTests : IDisposable
{
    private const UnixFileMode ForTheProgramAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("carenewal-");

    private string KeyFile => Path.Combine(folder.FullName, "data", "master.key");

    [Fact]
    public void The_first_start_makes_a_key_that_only_the_program_may_read()
    {
        var first = new MasterKeyFile(KeyFile).ReadOrCreate();
        var second = new MasterKeyFile(KeyFile).ReadOrCreate();

        Assert.Equal(first.All.Single().Id, second.All.Single().Id);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(ForTheProgramAlone, File.GetUnixFileMode(KeyFile));
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
                rings[index] = new MasterKeyFile(file).ReadOrCreate();
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

        Assert.Equal(2, MasterKeys.Parse($"# since 2026; kept\n{old}\r\n{young}\n").All.Count);
        Assert.Equal(2, MasterKeys.Parse($"{old} {young}").All.Count);
    }

    [Theory]
    [InlineData("# nothing", "没有主密钥。")]
    [InlineData("# a note\nAAAA", "主密钥第 2 行不是 32 字节的 Base64 文本。")]
    [InlineData("正在修改", "主密钥第 1 行不是 32 字节的 Base64 文本。")]
    [InlineData("rsa:AB:CD", "主密钥第 1 行用证书封装，请设置 Sealing:Certificate。")]
    public void What_is_no_key_is_refused_with_its_line_and_without_its_text(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<KeyRingBroken>(() => MasterKeys.Parse(text)).Message);

    [Fact]
    public async Task Keys_that_are_added_at_once_all_stand_in_the_file_after_the_old_one_with_its_notes()
    {
        var file = new MasterKeyFile(KeyFile);
        var first = file.ReadOrCreate().All.Single();
        var notes = (await File.ReadAllLinesAsync(KeyFile)).Where(line => line.StartsWith('#')).ToList();

        var added = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => new MasterKeyFile(KeyFile).Add())));

        var keys = file.Read().All.Select(key => key.IdText).ToList();
        Assert.Equal(first.IdText, keys[0]);
        Assert.Equal(added.Select(key => key.IdText).Order(), keys.Skip(1).Order());
        Assert.Equal(notes, (await File.ReadAllLinesAsync(KeyFile)).Where(line => line.StartsWith('#')));
        Assert.DoesNotContain(Directory.GetFiles(Path.GetDirectoryName(KeyFile)!), path => !path.EndsWith("master.key", StringComparison.Ordinal) && !path.EndsWith(".changing", StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(ForTheProgramAlone, File.GetUnixFileMode(KeyFile));
        }
    }

    [Fact]
    public async Task To_a_file_that_cannot_be_read_nothing_is_added()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyFile)!);
        await File.WriteAllTextAsync(KeyFile, "half a k");

        Assert.Throws<KeyRingBroken>(() => new MasterKeyFile(KeyFile).Add());

        Assert.Equal("half a k", await File.ReadAllTextAsync(KeyFile));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
