using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace CaRenewal.Data.Sealing;

/// <summary>Seals the keys of Data Protection, so that a copy of the database cannot forge a log-in.</summary>
public sealed class KeyXmlEncryptor(Sealer sealer) : IXmlEncryptor
{
    internal const string Element = "sealed";
    internal const string Key = "key";
    internal const string Content = "content";

    internal static readonly SealedPlace Place = new("DataProtectionKeys", "Xml", Guid.Empty);

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var value = sealer.Seal(Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)), Place);
        var element = new XElement(
            Element,
            new XElement(Key, Convert.ToBase64String(value.Key)),
            new XElement(Content, Convert.ToBase64String(value.Content)));
        return new EncryptedXmlInfo(element, typeof(KeyXmlDecryptor));
    }
}
