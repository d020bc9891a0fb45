using System.Text;

namespace CaRenewal.Data.Sealing;

/// <summary>The key ring as a file beside, never inside, the database; readable by the account of the program alone.</summary>
public sealed class MasterKeyFile(string path, KeyCertificate? certificate = null)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public string Path => path;

    /// <summary>Changes whenever the file does.</summary>
    internal (DateTime Written, long Length) Mark => new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;

    internal bool IsPlain => KeyLine.In(File.ReadAllText(path)).Any(line => !line.IsWrapped);

    /// <summary>Reads the file; makes one with a new key where there is none.</summary>
    /// <exception cref="KeyRingBroken">It holds what is no key, or what the certificate does not open.</exception>
    public MasterKeys ReadOrCreate()
    {
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            using var turn = TakeTurn("creating", FileOptions.DeleteOnClose);
            if (!File.Exists(path))
            {
                File.Move(WriteAside(FirstText()), path);
            }
        }

        return Read();
    }

    /// <exception cref="KeyRingBroken">It is not there, or holds what is no key, or what the certificate does not open.</exception>
    public MasterKeys Read() => MasterKeys.Parse(Text(), certificate);

    /// <summary>A fresh key on a new last line.</summary>
    /// <exception cref="KeyRingBroken">The file is not there, or holds what cannot be read: it stays as it is.</exception>
    public MasterKey Add()
    {
        using var turn = TakeTurn("changing");
        _ = Read();
        var key = MasterKey.Create();
        Replace($"{Text().TrimEnd()}\n{LineOf(key, certificate)}\n", certificate);
        return key;
    }

    /// <summary>Every key wrapped for a certificate; notes stay as they are.</summary>
    /// <exception cref="KeyRingBroken">The file is not there, or holds what cannot be read: it stays as it is.</exception>
    public void Wrap(KeyCertificate target)
    {
        using var turn = TakeTurn("changing");
        var lines = Text().TrimEnd().Split('\n').Select(line => KeyLine.IsNote(line)
            ? line.TrimEnd('\r')
            : string.Join('\n', KeyLine.In(line).Select(key => target.Wrap(key.Open(certificate)))));
        Replace(string.Join('\n', lines) + '\n', target);
    }

    private string Text()
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new KeyRingBroken($"主密钥文件 {path} 不存在或无法读取。", fault);
        }
    }

    private string FirstText() => $"""
        # Master key of the cabinet. Without it no personal field can be read: keep a copy apart from the backups.
        # A new key goes on a new last line (keys add); never remove a line that records were sealed under (keys retire).
        {LineOf(MasterKey.Create(), certificate)}

        """;

    /// <summary>Whole or not at all, and only by a ring with which the same keys open.</summary>
    private void Replace(string text, KeyCertificate? opener)
    {
        var before = Read().All.Select(key => key.IdText);
        var aside = WriteAside(text);
        try
        {
            var after = MasterKeys.Parse(File.ReadAllText(aside), opener).All.Select(key => key.IdText);
            if (before.Except(after).Any())
            {
                throw new KeyRingBroken($"写出的主密钥文件读不回来，{path} 保持原样。");
            }

            FileOwner.Give(aside, path);
            File.Move(aside, path, overwrite: true);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }
    }

    private string WriteAside(string text)
    {
        var aside = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(aside, options);
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
        return aside;
    }

    /// <summary>
    /// Of instances that start at once one makes the key and the others read it: where a file may not be replaced,
    /// moving one into its place still looks first and moves then, and a second key could slip in between. A lock beside the
    /// file, which is itself replaced; it dies with its holder.
    /// </summary>
    private FileStream TakeTurn(string what, FileOptions options = FileOptions.None)
    {
        var beside = $"{path}.{what}";
        while (true)
        {
            try
            {
                return new FileStream(beside, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, options);
            }
            catch (IOException) when (Directory.Exists(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))))
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static string LineOf(MasterKey key, KeyCertificate? certificate) => certificate?.Wrap(key) ?? Convert.ToBase64String(key.Bytes);
}
