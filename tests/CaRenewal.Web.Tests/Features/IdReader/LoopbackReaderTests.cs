using System.Net;
using CaRenewal.Web.Features.IdReader;

namespace CaRenewal.Web.Tests.Features.IdReader;

public sealed class LoopbackReaderTests
{
    [Theory]
    [InlineData("http://127.0.0.1:8989", "/read", "http://127.0.0.1:8989", "http://127.0.0.1:8989/read")]
    [InlineData("http://127.0.0.1:8989/", "/", "http://127.0.0.1:8989", "http://127.0.0.1:8989/")]
    [InlineData("HTTP://LocalHost:80", "/api/card?type=2", "http://localhost", "http://localhost/api/card?type=2")]
    [InlineData("https://localhost:8443", "/读卡", "https://localhost:8443", "https://localhost:8443/%E8%AF%BB%E5%8D%A1")]
    public void A_service_on_the_clerks_machine_is_taken(string origin, string path, string policy, string address)
    {
        var reader = LoopbackReader.Of(new IdReaderSettings { Origin = origin, Path = path });
        Assert.Equal((true, policy, address), (reader.IsOn, reader.Origin, reader.Address));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_setting_there_is_none(string origin)
    {
        var reader = LoopbackReader.Of(new IdReaderSettings { Origin = origin });
        Assert.Equal((false, null, null), (reader.IsOn, reader.Origin, reader.Address));
    }

    [Theory]
    [InlineData("http://192.168.1.20:8989")]
    [InlineData("http://10.0.0.1")]
    [InlineData("http://reader.example.com")]
    [InlineData("http://127.0.0.1.example.com")]
    [InlineData("http://localhost.example.com:8989")]
    [InlineData("http://localhost@192.168.1.20")]
    [InlineData("http://user@127.0.0.1:8989")]
    [InlineData("http://127.0.0.2:8989")]
    [InlineData("http://[::1]:8989")]
    [InlineData("http://0.0.0.0:8989")]
    [InlineData("http://127.0.0.1:8989/read")]
    [InlineData("http://127.0.0.1:8989/?a=b")]
    [InlineData("http://127.0.0.1:8989/#x")]
    [InlineData("http://127.0.0.1:8989 https://example.com")]
    [InlineData("http://127.0.0.1:8989; script-src *")]
    [InlineData("http://127.0.0.1:*")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("ws://127.0.0.1:8989")]
    [InlineData("file:///dev/reader")]
    [InlineData("127.0.0.1:8989")]
    [InlineData("http://")]
    [InlineData("*")]
    public void Anything_else_is_refused_with_a_sentence(string origin) => Assert.Equal(
        $"IdReader:Origin 的值“{origin}”不可用：读卡服务只能在办事员本机，应如 http://127.0.0.1:8989（http 或 https，127.0.0.1 或 localhost，不带路径）。",
        Assert.Throws<InvalidOperationException>(() => LoopbackReader.Of(new IdReaderSettings { Origin = origin })).Message);

    [Theory]
    [InlineData("")]
    [InlineData("read")]
    [InlineData("//example.com/read")]
    [InlineData("https://example.com/read")]
    [InlineData("/read#card")]
    public void A_path_that_leads_elsewhere_is_refused(string path) => Assert.Equal(
        $"IdReader:Path 的值“{path}”不可用：应如 /read，以一个 / 开头。",
        Assert.Throws<InvalidOperationException>(() => LoopbackReader.Of(new IdReaderSettings { Origin = "http://127.0.0.1:8989", Path = path })).Message);

    [Fact]
    public void A_wrong_setting_stops_the_start()
    {
        using var counter = new Counter { Settings = { ["IdReader:Origin"] = "http://192.168.1.20:8989" } };

        var fault = Assert.ThrowsAny<Exception>(() => counter.CreateClient());

        Assert.Contains("读卡服务只能在办事员本机", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_simulator_answers_in_development_and_does_not_exist_in_production()
    {
        using var counter = new Counter();
        Assert.Equal("""{"ok":false,"code":"NO_CARD"}""", await counter.Browser().GetStringAsync("/dev/id-reader/no-card"));

        using var production = new Counter { Environment = "Production" };
        Assert.Equal(HttpStatusCode.NotFound, (await production.Browser().GetAsync("/dev/id-reader/ok")).StatusCode);
    }
}
