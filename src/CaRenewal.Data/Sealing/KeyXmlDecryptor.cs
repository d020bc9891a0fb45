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
        var plain = services.GetRequiredService<Sealer>().Open(ValueIn(encryptedElement), KeyXmlEncryptor.Place);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }

    internal static SealedValue ValueIn(XElement element) => new(
        Convert.FromBase64String(element.Element(KeyXmlEncryptor.Key)!.Value),
        Convert.FromBase64String(element.Element(KeyXmlEncryptor.Content)!.Value));
}
