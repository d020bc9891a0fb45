namespace CaRenewal.Web.Tests.Infrastructure;

public sealed class CounterLogTests
{
    [Fact]
    public async Task Neither_path_nor_query_nor_field_reaches_the_log()
    {
        using var counter = new Counter();
        var client = counter.Browser();
        await client.GetAsync("/applications/11010519491231002X?name=刘芳");
        await client.GetAsync("/dev/gallery/failure?name=刘芳");
        var page = await Counter.PageAsync(client, "/dev/gallery/intake");
        await Counter.PostAsync(client, page, "/dev/gallery/quote", new() { ["DelegateName"] = "刘芳", ["DelegateId"] = "11010519491231002X" });
        await Counter.PostAsync(client, page, "/dev/gallery/11010519491231002X", []);
        counter.Dispose();

        var log = string.Concat(Directory.GetFiles(counter.LogFolder).Select(File.ReadAllText));

        Assert.Contains("dev/gallery/quote", log);
        Assert.DoesNotContain("11010519491231002X", log);
        Assert.DoesNotContain("刘芳", log);
        Assert.DoesNotContain(Uri.EscapeDataString("刘芳"), log);
    }
}
