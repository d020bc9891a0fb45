using CaRenewal.Data.Sealing;

namespace CaRenewal.Data.Tests.Sealing;

public sealed class KeyCertificateTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("carenewal-");

    private string KeyFile => Path.Combine(folder.FullName, "master.key");

    [Theory]
    [InlineData("pfx", Certificates.Password)]
    [InlineData("pfx", null)]
    [InlineData("pem", Certificates.Password)]
    [InlineData("pem", null)]
    public void A_wrapped_ring_opens_with_its_certificate_and_names_no_key(string kind, string? password)
    {
        using var made = Certificates.Rsa();
        using var certificate = KeyCertificate.Read(
            kind == "pfx" ? made.WritePfx(folder.FullName, password) : made.WritePem(folder.FullName, password), password);
        var plain = new MasterKeyFile(KeyFile);
        plain.ReadOrCreate();
        plain.Add();
        var (keys, texts) = (Ids(plain), LinesOf(KeyFile));

        plain.Wrap(certificate);

        var wrapped = new MasterKeyFile(KeyFile, certificate);
        Assert.Equal(keys, Ids(wrapped));
        Assert.All(LinesOf(KeyFile), line => Assert.StartsWith($"rsa:{made.Thumbprint}:", line, StringComparison.Ordinal));
        Assert.All(texts, key => Assert.DoesNotContain(key, File.ReadAllText(KeyFile), StringComparison.Ordinal));
        Assert.True(plain.IsPlain is false);
        Assert.Contains("请设置 Sealing:Certificate", Assert.Throws<KeyRingBroken>(() => plain.Read()).Message, StringComparison.Ordinal);

        var added = wrapped.Add();
        Assert.Equal([.. keys, added.IdText], Ids(wrapped));
        Assert.All(LinesOf(KeyFile), line => Assert.StartsWith("rsa:", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_ring_moves_from_one_certificate_to_the_next()
    {
        using var first = Read(Certificates.Rsa());
        using var next = Read(Certificates.Rsa());
        var ring = new MasterKeyFile(KeyFile, first);
        ring.ReadOrCreate();
        var keys = Ids(ring);

        ring.Wrap(next);

        Assert.Equal(keys, Ids(new MasterKeyFile(KeyFile, next)));
        var other = Assert.Throws<KeyRingBroken>(() => ring.Read());
        Assert.Equal($"主密钥第 3 行是为证书 {next.Thumbprint} 封装的，设置的证书是 {first.Thumbprint}。", other.Message);
    }

    [Fact]
    public void A_damaged_line_is_told_from_a_wrong_certificate()
    {
        using var certificate = Read(Certificates.Rsa());
        new MasterKeyFile(KeyFile, certificate).ReadOrCreate();
        var line = LinesOf(KeyFile).Single();
        File.WriteAllText(KeyFile, line[..^8] + "AAAAAAA=");

        Assert.Contains("第 1 行已损坏", Assert.Throws<KeyRingBroken>(() => new MasterKeyFile(KeyFile, certificate).Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_that_cannot_serve_is_refused_with_what_to_do()
    {
        using var rsa = Certificates.Rsa();
        using var curve = Certificates.EllipticCurve();
        using var small = Certificates.Rsa(bits: 1024);
        var pfx = rsa.WritePfx(folder.FullName);
        var alone = Path.Combine(folder.FullName, "alone.pem");
        File.WriteAllText(alone, rsa.ExportCertificatePem());
        var text = Path.Combine(folder.FullName, "note.txt");
        File.WriteAllText(text, "not a certificate");

        Assert.Contains("密码（Sealing:CertificatePassword）不对", Refusal(pfx, "wrong"), StringComparison.Ordinal);
        Assert.Contains("密码（Sealing:CertificatePassword）不对", Refusal(rsa.WritePem(folder.FullName), "wrong"), StringComparison.Ordinal);
        Assert.Contains("密码（Sealing:CertificatePassword）不对", Refusal(rsa.WritePem(folder.FullName), null), StringComparison.Ordinal);
        Assert.Contains("不是 RSA 证书（椭圆曲线和 SM2 证书不能封装密钥），请换用 RSA 证书", Refusal(curve.WritePfx(folder.FullName), Certificates.Password), StringComparison.Ordinal);
        Assert.Contains("只有 1024 位", Refusal(small.WritePfx(folder.FullName), Certificates.Password), StringComparison.Ordinal);
        Assert.Contains("没有私钥", Refusal(alone, null), StringComparison.Ordinal);
        Assert.Contains("不是 PFX、PEM 证书", Refusal(text, null), StringComparison.Ordinal);
        Assert.Contains("不存在或无法读取", Refusal(Path.Combine(folder.FullName, "none.pfx"), null), StringComparison.Ordinal);
    }

    [Fact]
    public void An_expired_certificate_still_opens()
    {
        using var certificate = Read(Certificates.Rsa(years: 1));

        Assert.True(certificate.NotAfter < DateTime.UtcNow);
        Assert.Single(new MasterKeyFile(KeyFile, certificate).ReadOrCreate().All);
        Assert.Single(new MasterKeyFile(KeyFile, certificate).Read().All);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private KeyCertificate Read(System.Security.Cryptography.X509Certificates.X509Certificate2 made)
    {
        using (made)
        {
            return KeyCertificate.Read(made.WritePfx(folder.FullName), Certificates.Password);
        }
    }

    private static string Refusal(string path, string? password) =>
        Assert.Throws<KeyRingBroken>(() => KeyCertificate.Read(path, password)).Message;

    private static List<string> Ids(MasterKeyFile file) => [.. file.Read().All.Select(key => key.IdText)];

    private static List<string> LinesOf(string path) => [.. File.ReadAllLines(path).Where(line => !line.StartsWith('#'))];
}
