using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CaRenewal.Data.Tests.Sealing;

/// <summary>Certificates of nobody, made for a test.</summary>
internal static class Certificates
{
    public const string Password = "Chang-Jiang-8";

    private static readonly DateTimeOffset Made = DateTimeOffset.UtcNow.AddYears(-2);

    /// <param name="years">Of validity; two have passed.</param>
    public static X509Certificate2 Rsa(int years = 5, int bits = 2048)
    {
        using var key = RSA.Create(bits);
        return new CertificateRequest("CN=Key ring", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(Made, Made.AddYears(years));
    }

    public static X509Certificate2 EllipticCurve()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=Key ring", key, HashAlgorithmName.SHA256).CreateSelfSigned(Made, Made.AddYears(5));
    }

    public static string WritePfx(this X509Certificate2 certificate, string folder, string? password = Password)
    {
        var path = Path.Combine(folder, $"{certificate.Thumbprint}.pfx");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, password));
        return path;
    }

    public static string WritePem(this X509Certificate2 certificate, string folder, string? password = Password)
    {
        using var key = certificate.GetRSAPrivateKey()!;
        var secret = password is null
            ? key.ExportPkcs8PrivateKeyPem()
            : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
        var path = Path.Combine(folder, $"{certificate.Thumbprint}.pem");
        File.WriteAllText(path, $"{certificate.ExportCertificatePem()}\n{secret}\n");
        return path;
    }
}
