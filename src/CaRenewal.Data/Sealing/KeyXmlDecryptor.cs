using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Sealing;

/// <summary>Opens what <see cref="KeyXmlEncryptor"/> sealed; its name stands in the stored key and must stay.</summary>
public sealed class KeyXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var value = new SealedValue(
            Convert.FromBase64String(encryptedElement.Element("key")!.Value),
            Convert.FromBase64String(encryptedElement.Element("content")!.Value));
        var plain = services.GetRequiredService<Sealer>().Open(value, KeyXmlEncryptor.Place);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
