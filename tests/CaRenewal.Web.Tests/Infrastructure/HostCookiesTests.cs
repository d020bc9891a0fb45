using System.Net;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CaRenewal.Web.Tests.Infrastructure;

/// <summary>What a browser is told to keep, and from whom it takes it.</summary>
public sealed class HostCookiesTests : IDisposable
{
    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Over_https_every_cookie_is_bound_to_this_host()
    {
        var client = Client("https://localhost");
        var cookies = await LogInAsync(client);

        Assert.Equal(3, cookies.Count);
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-carenewal.", cookie, StringComparison.Ordinal);
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; path=/;", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/counter")).StatusCode);
    }

    [Fact]
    public async Task Over_https_a_cookie_that_a_neighbour_planted_is_not_ours()
    {
        var session = (await LogInAsync(Client("http://localhost"))).Single(cookie => cookie.StartsWith("carenewal.staff=", StringComparison.Ordinal)).Split(';')[0];

        Assert.Equal(HttpStatusCode.OK, await AskAsync("http://localhost", session));
        Assert.Equal(HttpStatusCode.Redirect, await AskAsync("https://localhost", session));
        Assert.Equal(HttpStatusCode.OK, await AskAsync("https://localhost", $"other=1; __Host-{session}"));
    }

    private async Task<HttpStatusCode> AskAsync(string address, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/counter");
        request.Headers.Add("Cookie", cookie);
        return (await host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri(address) })
            .SendAsync(request)).StatusCode;
    }

    private HttpClient Client(string address)
    {
        var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(address) });
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return client;
    }

    /// <returns>Every cookie that was set on the way: of the form, of the session, of a flash.</returns>
    private static async Task<List<string>> LogInAsync(HttpClient client)
    {
        var browser = new Browser(client);
        var asked = await client.GetAsync("/login");
        var entered = await browser.SubmitAsync(await Browser.ReadAsync(asked), "/login", ("StaffNumber", CounterHost.Clerk), ("Password", "Shouli-2026"));
        var ended = await browser.SubmitAsync(await browser.OpenAsync("/account"), "/account/sessions/end");
        return [.. new[] { asked, entered, ended }.SelectMany(answer => answer.Headers.TryGetValues("Set-Cookie", out var lines) ? lines : [])
            .GroupBy(line => line.Split('=')[0]).Select(lines => lines.Last())];
    }
}
