using CaRenewal.Data.Audit;

namespace CaRenewal.Data.Tests.Audit;

public sealed class HeadFileTests : IDisposable
{
    private static readonly DateTime Monday = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("carenewal-");

    private string Path => System.IO.Path.Combine(folder.FullName, "beside", "heads.jsonl");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Heads_are_read_back_as_they_were_added()
    {
        var file = new HeadFile(Path);
        Assert.Empty(file.Read());
        KeptHead[] heads = [Head("changes", 1, 0), Head("access-1", 7, 1), Head("changes", 2, 2)];

        file.Append(heads[..2]);
        file.Append(heads[2..]);

        Assert.Equal(heads, new HeadFile(Path).Read());
    }

    [Fact]
    public void A_line_that_a_power_cut_left_unfinished_is_passed_over()
    {
        var file = new HeadFile(Path);
        file.Append([Head("changes", 1, 0)]);
        File.AppendAllText(Path, "{\"stream\":\"changes\",\"seq\n");
        file.Append([Head("changes", 2, 0)]);

        Assert.Equal([1L, 2L], file.Read().Select(head => head.Sequence));
    }

    [Fact]
    public void It_does_not_grow_without_end_and_keeps_the_last_head_of_each_stream_and_day()
    {
        var file = new HeadFile(Path);
        for (var day = 0; day < 3; day++)
        {
            file.Append(Enumerable.Range(1, 6000).Select(number => Head("changes", (day * 6000) + number, day * 24 * 60)));
            file.Append([Head($"access-{day}", 9, day * 24 * 60)]);
        }

        var kept = file.Read();

        Assert.True(new FileInfo(Path).Length < 1_100_000);
        Assert.Superset(new HashSet<(string, long)> { ("changes", 6000), ("changes", 12_000), ("changes", 18_000), ("access-0", 9), ("access-2", 9) }, kept.Select(head => (head.Stream, head.Sequence)).ToHashSet());
    }

    [Fact]
    public async Task Several_instances_add_to_it_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(instance => Task.Run(() =>
        {
            var file = new HeadFile(Path);
            for (var number = 1; number <= 20; number++)
            {
                file.Append([Head($"access-{instance}", number, 0)]);
            }
        })));

        Assert.Equal(8 * 20, new HeadFile(Path).Read().Count);
    }

    [Fact]
    public void Heads_that_wait_are_written_when_the_program_ends_the_newest_of_each_stream()
    {
        using (var keeper = new HeadKeeper(new HeadFile(Path)))
        {
            foreach (var number in new[] { 1, 3, 2 })
            {
                keeper.Keep(new AuditHead { Stream = "changes", Sequence = number, Hash = new byte[32], At = Monday });
            }
        }

        Assert.Equal([3L], new HeadFile(Path).Read().Select(head => head.Sequence));
    }

    private static KeptHead Head(string stream, long sequence, int minute) => new(stream, sequence, new string('0', 64), Monday.AddMinutes(minute));
}
