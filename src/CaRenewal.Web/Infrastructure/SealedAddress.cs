using System.Security.Cryptography;
using CaRenewal.Core;
using Microsoft.AspNetCore.DataProtection;

namespace CaRenewal.Web.Infrastructure;

/// <summary>
/// What must not stand readable in an address: a search that may hold a name or an ID number, a reference to a customer.
/// Sealed for one purpose and good until the end of the working day, Asia/Shanghai.
/// </summary>
public sealed class SealedAddress(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>What was typed into the search box.</summary>
    public const string Query = "query";

    /// <summary>A customer's identifier, from which the intake is filled.</summary>
    public const string Customer = "customer";

    public string Seal(string purpose, string value)
    {
        var protector = protection.CreateProtector("CaRenewal.Address", purpose);
        return protector.Protect($"{clock.Today():yyyyMMdd}{value}");
    }

    /// <returns>Null when it was altered, made for another purpose, or on another day.</returns>
    public string? Open(string purpose, string? address)
    {
        if (string.IsNullOrEmpty(address))
        {
            return null;
        }

        try
        {
            var value = protection.CreateProtector("CaRenewal.Address", purpose).Unprotect(address);
            var day = $"{clock.Today():yyyyMMdd}";
            return value.StartsWith(day, StringComparison.Ordinal) ? value[day.Length..] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
