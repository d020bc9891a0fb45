using CaRenewal.Core.Certificates;

namespace CaRenewal.Core.Tests.Certificates;

public class CertificateNumbersTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("不详", "")]
    [InlineData("5A3F01", "5A3F01")]
    [InlineData("5a3f01、5A3F02", "5A3F01 5A3F02")]
    [InlineData("５Ａ３Ｆ０１；HN-0042，HN-0043", "5A3F01 HN0042 HN0043")]
    [InlineData("5A:3F:01", "5A3F01")]
    [InlineData("HN0042 HN0042", "HN0042")]
    public void Numbers_are_read_as_clerks_write_them(string? written, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', CertificateNumbers.Read(written).Order(StringComparer.Ordinal)));
}
