using System.Text;

namespace CaRenewal.Web.Tests.Sealing;

/// <summary>A search that finds nothing proves something only where it finds what is there.</summary>
public sealed class TracesTests
{
    private const string Value = "欧阳建国 11010519491231002X";

    [Fact]
    public void A_value_is_found_however_it_is_written()
    {
        foreach (var bytes in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }.Select(encoding => encoding.GetBytes(Value)))
        {
            AssertFound(bytes);
            AssertFound(Encoding.ASCII.GetBytes(Convert.ToHexString(bytes)));
            AssertFound(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(bytes)));
            for (var before = 0; before < 4; before++)
            {
                AssertFound(Encoding.ASCII.GetBytes(Convert.ToBase64String([.. Enumerable.Repeat((byte)0xE7, before), .. bytes, 0xA1, 0x7F])));
            }
        }

        AssertFound(Encoding.ASCII.GetBytes(Uri.EscapeDataString(Value)));
    }

    [Fact]
    public void Another_value_is_not_found() => Assert.False(new Traces(Value).AreIn(Encoding.UTF8.GetBytes("欧阳建国 110105194912310021")));

    private static void AssertFound(byte[] written) => Assert.True(new Traces(Value).AreIn([1, 2, 3, .. written, 4, 5]));
}
