namespace CaRenewal.Web.Tests.Infrastructure;

public sealed class CounterRoomsTests
{
    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("no-such-font.ttf")]
    public async Task A_fallback_font_that_is_none_stops_the_start(string file)
    {
        await using var counter = new Counter();
        counter.Settings["Printing:FallbackFonts:0"] = Path.Combine(AppContext.BaseDirectory, file);

        var fault = Assert.ThrowsAny<Exception>(() => counter.CreateClient());

        Assert.True(fault is InvalidDataException or IOException, fault.ToString());
    }
}
