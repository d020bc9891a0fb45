using System.Net;

namespace CaRenewal.Web.Tests.Infrastructure;

public sealed class HealthTests
{
    [Fact]
    public async Task The_program_is_well_while_its_database_answers_and_only_then()
    {
        await using var counter = new Counter();
        using var client = counter.Browser();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health")).StatusCode);

        Directory.Delete(Path.Combine(counter.Home, "data"), recursive: true);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health")).StatusCode);
    }
}
