using System.Net.Sockets;
using System.Text;

namespace CaRenewal.Web.Tests.Features.Closing;

/// <summary>On a real port: the test server has no limit on a body.</summary>
public sealed class StatementLimitTests : IDisposable
{
    private readonly Counter counter = new() { OpensItself = true };

    public StatementLimitTests()
    {
        counter.UseKestrel(0);
        counter.StartServer();
    }

    public void Dispose() => counter.Dispose();

    [Fact]
    public async Task A_statement_of_a_gigabyte_is_refused_in_Chinese_before_any_of_it_is_read()
    {
        using var browser = counter.CreateClient();
        using var line = new TcpClient();
        await line.ConnectAsync(browser.BaseAddress!.Host, browser.BaseAddress.Port);
        await using var stream = line.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /day/statements HTTP/1.1\r\nHost: {browser.BaseAddress.Authority}\r\nAccept: text/html\r\nConnection: close\r\n" +
            $"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: {1L << 30}\r\n\r\n--b\r\n"));

        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("提交的内容超过上限，没有保存", answer, StringComparison.Ordinal);
    }
}
