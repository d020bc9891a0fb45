using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CaRenewal.Data.Sealing;

/// <summary>The certificate for which keys in the ring's text are wrapped: who copies the text alone has no key.</summary>
public sealed class KeyCertificate : IDisposable
{
    /// <summary>How a wrapped line begins; the certificate's thumbprint and the wrapped key follow, parted by colons.</summary>
    internal const string Mark = "rsa:";

    private const int LeastBits = 2048;
    private const string Pem = "-----BEGIN ";

    private readonly X509Certificate2 certificate;
    private readonly RSA key;

    private KeyCertificate(X509Certificate2 certificate, RSA key) => (this.certificate, this.key) = (certificate, key);

    public string Thumbprint => certificate.Thumbprint;

    /// <summary>Last instant of its validity, UTC.</summary>
    public DateTime NotAfter => certificate.NotAfter.ToUniversalTime();

    /// <param name="path">A PFX file, or a PEM file with certificate and private key.</param>
    /// <exception cref="KeyRingBroken">It cannot be read, or cannot wrap keys.</exception>
    public static KeyCertificate Read(string path, string? password)
    {
        var certificate = Load(path, password);
        var key = certificate.GetRSAPrivateKey();
        if (key is not null && key.KeySize >= LeastBits)
        {
            return new KeyCertificate(certificate, key);
        }

        var why = (certificate.HasPrivateKey, key) switch
        {
            (false, _) => "里没有私钥，请换成含私钥的 PFX，或同时含证书和私钥的 PEM",
            (_, null) => "不是 RSA 证书（椭圆曲线和 SM2 证书不能封装密钥），请换用 RSA 证书，2048 位以上",
            _ => $"的 RSA 密钥只有 {key.KeySize} 位，请换用 2048 位以上的",
        };
        certificate.Dispose();
        throw new KeyRingBroken($"证书 {path} {why}。");
    }

    public void Dispose()
    {
        key.Dispose();
        certificate.Dispose();
    }

    /// <returns>A line for the ring's text.</returns>
    internal string Wrap(MasterKey master) =>
        $"{Mark}{Thumbprint}:{Convert.ToBase64String(key.Encrypt(master.Bytes, RSAEncryptionPadding.OaepSHA256))}";

    /// <exception cref="KeyRingBroken">It was wrapped for another certificate, or is damaged.</exception>
    internal MasterKey Unwrap(KeyLine line)
    {
        var parts = line.Text.Split(':');
        if (parts.Length == 3 && !parts[1].Equals(Thumbprint, StringComparison.OrdinalIgnoreCase))
        {
            throw new KeyRingBroken($"主密钥第 {line.Number} 行是为证书 {parts[1]} 封装的，设置的证书是 {Thumbprint}。");
        }

        try
        {
            return new MasterKey(key.Decrypt(Convert.FromBase64String(parts[^1]), RSAEncryptionPadding.OaepSHA256));
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException or ArgumentException)
        {
            throw new KeyRingBroken($"主密钥第 {line.Number} 行已损坏，证书 {Thumbprint} 打不开。", fault);
        }
    }

    private static X509Certificate2 Load(string path, string? password)
    {
        try
        {
            return File.ReadAllText(path).Contains(Pem, StringComparison.Ordinal) ? LoadPem(path, password) : LoadPfx(path, password);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new KeyRingBroken($"证书文件 {path} 不存在或无法读取。", fault);
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            throw new KeyRingBroken($"证书 {path} 打不开：密码（Sealing:CertificatePassword）不对，或文件不是 PFX、PEM 证书。", fault);
        }
    }

    private static X509Certificate2 LoadPem(string path, string? password)
    {
        var text = File.ReadAllText(path);
        return text.Contains("PRIVATE KEY-----", StringComparison.Ordinal)
            ? string.IsNullOrEmpty(password) ? X509Certificate2.CreateFromPem(text, text) : X509Certificate2.CreateFromEncryptedPem(text, text, password)
            : X509Certificate2.CreateFromPem(text);
    }

    // The private key stays in memory where the system can do so: nothing is left in a key store.
    private static X509Certificate2 LoadPfx(string path, string? password) => X509CertificateLoader.LoadPkcs12FromFile(
        path, password, OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet);
}
