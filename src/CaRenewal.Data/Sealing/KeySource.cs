using Microsoft.Extensions.Configuration;

namespace CaRenewal.Data.Sealing;

/// <summary>Where the key ring comes from: a file, or the settings themselves (an environment variable); and the certificate that opens it.</summary>
public sealed class KeySource : IDisposable
{
    private const string Ring = "Sealing:MasterKey";

    private readonly string? text;

    /// <exception cref="KeyRingBroken">The certificate that is set cannot be used.</exception>
    public KeySource(IConfiguration configuration, string folder)
    {
        Certificate = ReadCertificate(configuration, "Sealing:Certificate");
        text = Setting(configuration, Ring);
        File = text is null
            ? new MasterKeyFile(Setting(configuration, "Sealing:MasterKeyFile") ?? Path.Combine(folder, "master.key"), Certificate)
            : null;
        CertificateFile = Setting(configuration, "Sealing:Certificate");
        HasPassword = Setting(configuration, "Sealing:CertificatePassword") is not null;
    }

    /// <summary>Null where the ring stands in the settings.</summary>
    public MasterKeyFile? File { get; }

    public KeyCertificate? Certificate { get; }

    public string? CertificateFile { get; }

    /// <summary>The certificate's file is of no use without what the settings hold.</summary>
    public bool HasPassword { get; }

    /// <summary>The certificate for which the ring is to be wrapped from now on: the one that opens it, unless another is set to follow.</summary>
    /// <exception cref="KeyRingBroken">None is set, or it cannot be used.</exception>
    public static KeyCertificate ReadNextCertificate(IConfiguration configuration) =>
        ReadCertificate(configuration, "Sealing:NextCertificate") ?? ReadCertificate(configuration, "Sealing:Certificate")
        ?? throw new KeyRingBroken("请先设置 Sealing:Certificate（PFX 或 PEM 文件）和 Sealing:CertificatePassword。");

    /// <exception cref="KeyRingBroken">A key cannot be read.</exception>
    public MasterKeys Read() => text is null ? File!.ReadOrCreate() : MasterKeys.Parse(text, Certificate);

    public void Dispose() => Certificate?.Dispose();

    private static KeyCertificate? ReadCertificate(IConfiguration configuration, string key) => Setting(configuration, key) is { } path
        ? KeyCertificate.Read(path, Setting(configuration, $"{key}Password"))
        : null;

    private static string? Setting(IConfiguration configuration, string key) =>
        string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key];
}
