using CaRenewal.Core.Applications;

namespace CaRenewal.Forms;

internal static class PostalAddressParts
{
    internal static string Joined(this PostalAddress address) =>
        string.Concat(address.Province, address.City, address.County, address.Street, address.Detail);
}
