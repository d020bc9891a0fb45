namespace CaRenewal.Data.Sealing;

/// <summary>What makes the sealing worth less than it could be: where the ring lies, and who may read it. For the deployer.</summary>
public static class KeyDangers
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <param name="dataFile">The database; null where a server keeps it.</param>
    /// <param name="now">Instant, UTC.</param>
    public static IEnumerable<string> Of(KeySource source, string? dataFile, DateTime now)
    {
        if (source.File is { } ring)
        {
            foreach (var danger in OfRing(ring, dataFile))
            {
                yield return danger;
            }
        }

        if (source is { Certificate: { } certificate, CertificateFile: { } file })
        {
            foreach (var danger in OfCertificate(certificate, file, source.HasPassword, dataFile, now))
            {
                yield return danger;
            }
        }
    }

    private static IEnumerable<string> OfRing(MasterKeyFile ring, string? dataFile)
    {
        if (ring.IsPlain && Nearness(ring.Path, dataFile) is { } near)
        {
            yield return $"主密钥文件 {ring.Path} 是明文，且与数据库在{near}：谁拿到它们（或一份整盘备份），谁就能打开全部个人信息。"
                + "请用 Sealing:MasterKeyFile 移到别的磁盘，或设置 Sealing:Certificate 后运行 keys wrap。";
        }

        if (IsOpenToOthers(ring.Path) is { } mode)
        {
            yield return $"主密钥文件 {ring.Path} 本机其他账号也能读（权限 {mode}）：请运行 chmod 600 {ring.Path}。";
        }
    }

    private static IEnumerable<string> OfCertificate(KeyCertificate certificate, string file, bool hasPassword, string? dataFile, DateTime now)
    {
        if (now > certificate.NotAfter)
        {
            yield return $"封装主密钥的证书 {certificate.Thumbprint} 已于 {certificate.NotAfter:yyyy-MM-dd} 过期：仍能打开，"
                + "但请换新证书：设置 Sealing:NextCertificate 后运行 keys wrap。";
        }

        if (!hasPassword && Nearness(file, dataFile) is { } near)
        {
            yield return $"证书文件 {file} 没有密码，且与数据库在{near}：它打开的主密钥与明文无异。请加密码（Sealing:CertificatePassword），或移到别的磁盘。";
        }

        if (IsOpenToOthers(file) is { } mode)
        {
            yield return $"证书文件 {file} 本机其他账号也能读（权限 {mode}）：请运行 chmod 600 {file}。";
        }
    }

    private static string? Nearness(string path, string? dataFile) => dataFile switch
    {
        null => null,
        _ when FolderOf(path) == FolderOf(dataFile) => "同一目录",
        _ when VolumeOf(path) == VolumeOf(dataFile) => "同一磁盘",
        _ => null,
    };

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;

    // Where drives are mounted within one another, the deepest holds the file.
    private static string? VolumeOf(string path) => DriveInfo.GetDrives()
        .Select(drive => Path.TrimEndingDirectorySeparator(drive.Name) + Path.DirectorySeparatorChar)
        .Select(root => root.Replace("//", "/", StringComparison.Ordinal))
        .Where(root => Path.GetFullPath(path).StartsWith(root, StringComparison.OrdinalIgnoreCase))
        .MaxBy(root => root.Length);

    private static string? IsOpenToOthers(string path)
    {
        var mode = OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);
        return (mode & Others) == 0 ? null : Convert.ToString((int)mode, 8);
    }
}
