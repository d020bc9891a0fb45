using System.Net;
using System.Net.Sockets;
using System.Text;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Infrastructure;

/// <summary>On a real port: what is refused before any of our pages is asked.</summary>
public sealed class OversizeTests : IDisposable
{
    private readonly CounterHost host = new() { OpensItself = true };

    public OversizeTests()
    {
        host.UseKestrel(0);
        host.StartServer();
    }

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData("GET /login HTTP/1.1\r\nHost: localhost\r\nX-Long: {long}\r\n\r\n", "431")]
    [InlineData("GET /{long} HTTP/1.1\r\nHost: localhost\r\n\r\n", "414")]
    [InlineData("GET /login HTTP/1.1\r\nHost: localhost\r\nX-Bad: a\u0000b\r\n\r\n", "400")]
    [InlineData("GET /papers/%00.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n", "400")]
    [InlineData("GET /login HTTP/1.1\r\n\r\n", "400")]
    [InlineData("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "200,400,411,413")]
    [InlineData("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999999\r\n\r\n", "413")]
    public async Task Headers_lines_and_lengths_beyond_reason_are_refused_and_the_program_goes_on(string request, string status)
    {
        var answer = await AskAsync(request.Replace("{long}", new string('x', 64 * 1024), StringComparison.Ordinal));

        Assert.Contains(answer.Split(' ') is [_, var code, ..] ? code : answer, status, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await new HttpClient().GetAsync(new Uri(host.ClientOptions.BaseAddress, "/health"))).StatusCode);
    }

    private async Task<string> AskAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, host.ClientOptions.BaseAddress.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) ?? "";
    }
}
