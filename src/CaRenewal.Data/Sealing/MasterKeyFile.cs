namespace CaRenewal.Data.Sealing;

/// <summary>The key ring as a file beside, never inside, the database; readable by the account of the program alone.</summary>
public static class MasterKeyFile
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Reads the file; makes one with a new key where there is none.</summary>
    public static MasterKeys ReadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var turn = TakeTurn(path + ".creating");
            if (!File.Exists(path))
            {
                Create(path);
            }
        }

        return MasterKeys.Parse(File.ReadAllText(path));
    }

    /// <summary>
    /// Of instances that start at once one makes the key and the others read it: where a file may not be replaced,
    /// moving one into its place still looks first and moves then, and a second key could slip in between.
    /// </summary>
    private static FileStream TakeTurn(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>Written aside and moved into place, so that a power cut leaves a whole file or none.</summary>
    private static void Create(string path)
    {
        var aside = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(aside, options))
        using (var file = new StreamWriter(stream))
        {
            file.WriteLine("# Master key of the cabinet. Without it no personal field can be read: keep a copy apart from the backups.");
            file.WriteLine("# A new key goes on a new last line; never remove a line that records were sealed under.");
            file.WriteLine(Convert.ToBase64String(MasterKey.Create().Bytes));
            file.Flush();
            stream.Flush(flushToDisk: true);
        }

        File.Move(aside, path);
    }
}
