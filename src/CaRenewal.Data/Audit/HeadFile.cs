using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaRenewal.Data.Audit;

/// <summary>
/// Heads as lines of JSON in a file apart from the database, so that who cuts the end off a stream in the database is found out.
/// Several instances may add to it; it is thinned to the last head of each stream and day when it grows.
/// </summary>
public sealed class HeadFile(string path)
{
    private const long Largest = 1024 * 1024;
    private const int MostTries = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="IOException">It cannot be written.</exception>
    internal void Append(IEnumerable<KeptHead> heads)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var held = Lock();
        using (var file = new StreamWriter(path, append: true))
        {
            foreach (var head in heads)
            {
                file.WriteLine(JsonSerializer.Serialize(head, Options));
            }
        }

        if (new FileInfo(path).Length > Largest)
        {
            Thin();
        }
    }

    /// <returns>Oldest first; empty where there is no file. A line that a power cut left unfinished is no head.</returns>
    internal IReadOnlyList<KeptHead> Read() => File.Exists(path) ? [.. ReadLines().Select(Parse).OfType<KeptHead>()] : [];

    private IEnumerable<string> ReadLines()
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static KeptHead? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<KeptHead>(line, Options) is { Stream: not null, Hash: not null } head ? head : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Written aside and moved into place; a power cut leaves the old file or the new one.</summary>
    private void Thin()
    {
        var last = Read().GroupBy(head => (head.Stream, head.At.Date)).Select(day => day.MaxBy(head => head.Sequence)!).OrderBy(head => head.At);
        var aside = $"{path}.new";
        File.WriteAllLines(aside, last.Select(head => JsonSerializer.Serialize(head, Options)));
        File.Move(aside, path, overwrite: true);
    }

    private FileStream Lock()
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream($"{path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < MostTries)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
