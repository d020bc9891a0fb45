using CaRenewal.Data.Tests.Cabinets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Tests.Sealing;

public sealed class DataProtectionKeyTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_key_is_stored_sealed_and_another_instance_reads_with_it(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var one = Instance(cabinet);
        await using var two = Instance(cabinet);

        var cookie = one.GetRequiredService<IDataProtectionProvider>().CreateProtector("log-in").Protect("1001");

        Assert.Equal("1001", two.GetRequiredService<IDataProtectionProvider>().CreateProtector("log-in").Unprotect(cookie));
        await using var desk = cabinet.Desk();
        var key = await desk.Cabinet.DataProtectionKeys.SingleAsync();
        Assert.Contains("<sealed", key.Xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", key.Xml, StringComparison.Ordinal);
    }

    private static ServiceProvider Instance(TestCabinet cabinet) => TestCabinet.Services(cabinet.Engine, cabinet.Folder, cabinet.ConnectionString)
        .AddDataProtection().SetApplicationName("CaRenewal").PersistKeysToDbContext<CabinetContext>().Services
        .BuildServiceProvider();
}
