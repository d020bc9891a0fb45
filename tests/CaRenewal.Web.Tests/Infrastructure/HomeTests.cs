namespace CaRenewal.Web.Tests.Infrastructure;

public sealed class HomeTests
{
    [Fact]
    public async Task Database_keys_and_log_lie_in_the_data_folder_of_the_home()
    {
        using var counter = new Counter { Settings = { ["Database:Provider"] = "Sqlite" } };
        await counter.Browser().GetAsync("/health");

        var data = Path.Combine(counter.Home, "data");

        Assert.True(File.Exists(Path.Combine(data, "carenewal.db")));
        Assert.True(File.Exists(Path.Combine(data, "master.key")));
        Assert.NotEmpty(Directory.GetFiles(counter.LogFolder));
    }
}
