namespace CaRenewal.Core.Certificates;

/// <summary>A certificate that the authority issued on an application.</summary>
/// <param name="SerialNumber">As printed by the authority, upper-case hexadecimal.</param>
/// <param name="MediumNumber">Number on the USBkey, where known.</param>
/// <param name="Delivered">Who handed it over and when.</param>
/// <param name="Collector">Role of who took it: the holder, or the delegate. No name: that is in the particulars.</param>
public sealed record IssuedCertificate(
    string SerialNumber,
    string? MediumNumber,
    DateOnly ValidFrom,
    DateOnly ValidTo,
    Stamp Issued,
    Stamp? Delivered,
    CollectedBy? Collector)
{
    /// <summary>For the database, which fills the stamps in afterwards.</summary>
    private IssuedCertificate()
        : this(null!, null, default, default, null!, null, null)
    {
    }
}
