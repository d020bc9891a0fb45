using System.Text;
using CaRenewal.Core;
using CaRenewal.Forms;

namespace CaRenewal.Web.Verbs.Render;

/// <summary><c>render FILE.json --out DIR</c>: one application's papers, without host, database or server.</summary>
public static class RenderVerb
{
    private const string Usage = "用法：render FILE.json --out DIR";

    /// <returns>0; or 1 with a line for each fault on standard error and nothing written.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (Arguments(args) is not var (source, folder))
        {
            return await FailAsync([Usage]);
        }

        // Opening the type and the wording takes as long as reading and checking the form: done side by side.
        _ = Task.Run(() => Stationery.Standard);
        if (await ReadAsync(source) is not { } json)
        {
            return await FailAsync([$"{source}：文件不存在或无法读取。"]);
        }

        var (file, faults) = RenderFileReader.Read(json);
        if (file is null)
        {
            return await FailAsync(faults.Select(fault => Line(source, fault)));
        }

        var (papers, refused) = RenderedVisit.Of(file);
        if (refused.Count > 0)
        {
            return await FailAsync(refused.Select(fault => Line(source, fault)));
        }

        return await WriteAsync(papers, folder) ? 0 : await FailAsync([$"{folder}：无法写入这个目录，没有写出任何文件。"]);
    }

    private static (string Source, string Folder)? Arguments(string[] args) => args switch
    {
        [var source, "--out", var folder] => (source, folder),
        ["--out", var folder, var source] => (source, folder),
        _ => null,
    };

    private static async Task<byte[]?> ReadAsync(string source)
    {
        try
        {
            return await File.ReadAllBytesAsync(source);
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            return null;
        }
    }

    /// <summary>All files are written aside first, then take their names; where one cannot, those before it are put back: never some of them.</summary>
    private static async Task<bool> WriteAsync(IReadOnlyDictionary<string, byte[]> papers, string folder)
    {
        string? aside = null;
        try
        {
            Directory.CreateDirectory(folder);
            aside = Directory.CreateDirectory(Path.Combine(folder, $".render-{Guid.NewGuid():N}")).FullName;
            foreach (var (name, bytes) in papers)
            {
                await File.WriteAllBytesAsync(Path.Combine(aside, name), bytes);
            }

            return Place([.. papers.Keys], aside, folder);
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            return false;
        }
        finally
        {
            if (aside is not null)
            {
                Directory.Delete(aside, recursive: true);
            }
        }
    }

    private static bool Place(IReadOnlyList<string> names, string aside, string folder)
    {
        var before = Directory.CreateDirectory(Path.Combine(aside, "before")).FullName;
        var placed = new List<string>();
        try
        {
            foreach (var name in names)
            {
                if (File.Exists(Path.Combine(folder, name)))
                {
                    File.Move(Path.Combine(folder, name), Path.Combine(before, name));
                }

                placed.Add(name);
                File.Move(Path.Combine(aside, name), Path.Combine(folder, name));
            }

            return true;
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            PutBack(placed, before, folder);
            return false;
        }
    }

    private static void PutBack(List<string> placed, string before, string folder)
    {
        foreach (var name in placed)
        {
            if (File.Exists(Path.Combine(folder, name)))
            {
                File.Delete(Path.Combine(folder, name));
            }

            if (File.Exists(Path.Combine(before, name)))
            {
                File.Move(Path.Combine(before, name), Path.Combine(folder, name));
            }
        }
    }

    private static bool IsOfFiles(Exception fault) => fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static string Line(string source, Fault fault) => fault.At.Length is 0 ? $"{source}：{fault.Sentence}" : $"{fault.At}：{fault.Sentence}";

    private static async Task<int> FailAsync(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await Console.Error.WriteLineAsync(line);
        }

        return 1;
    }
}
