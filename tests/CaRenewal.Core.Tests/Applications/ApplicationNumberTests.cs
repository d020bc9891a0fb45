using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Tests.Applications;

public class ApplicationNumberTests
{
    [Theory]
    [InlineData("YY20261123-0031", 31)]
    [InlineData("yy20261123-0031", 31)]
    [InlineData("YY20261123-12345", 12345)]
    public void A_written_number_is_read_back(string text, int sequence)
    {
        Assert.True(ApplicationNumber.TryParse(text, out var number));
        Assert.Equal(new ApplicationNumber("YY", new DateOnly(2026, 11, 23), sequence), number);
        Assert.Equal(text.ToUpperInvariant(), number.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("YY20261123")]
    [InlineData("YY20261123-31")]
    [InlineData("YY20261123-00031")]
    [InlineData("YY20261323-0031")]
    [InlineData("20261123-0031")]
    [InlineData("YY20261123-0031 ")]
    [InlineData("YY２０２６1123-0031")]
    [InlineData("YY20261123-0031\n")]
    [InlineData("YY20261123-9999999999999999999999999999999")]
    public void Anything_else_is_no_number(string? text) => Assert.False(ApplicationNumber.TryParse(text, out _));
}
