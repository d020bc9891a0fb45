namespace CaRenewal.Data.Sealing;

/// <summary>The key ring as a file beside, never inside, the database; readable by the account of the program alone.</summary>
public static class MasterKeyFile
{
    /// <summary>Reads the file; makes one with a new key where there is none.</summary>
    public static MasterKeys ReadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        return MasterKeys.Parse(File.ReadAllText(path));
    }

    /// <summary>Written aside and moved into place, so that of two instances starting at once one wins whole.</summary>
    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var aside = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new StreamWriter(aside, options))
        {
            file.WriteLine("# Master key of the cabinet. Without it no personal field can be read: keep a copy apart from the backups.");
            file.WriteLine("# A new key goes on a new last line; never remove a line that records were sealed under.");
            file.WriteLine(Convert.ToBase64String(MasterKey.Create().Bytes));
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }
}
