using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Audit;

public sealed class AuditPrivacyTests
{
    private static readonly string[] Personal =
    [
        "㛃䶮𠅤", "11010519491231002X", "31002X", "07374112269", "13973712345", "迎宾东路355号", "office@example.cn", "买买提", "E12345678",
        "欧阳𬱖", "440308199901101512", "13873798765", "长春",
    ];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task No_event_of_a_day_holds_a_personal_value(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await AuditedDay.WorkAsync(desk);

        var text = string.Join('\n', await desk.Cabinet.AuditEvents.ToListAsync());

        Assert.Contains("欧**", text, StringComparison.Ordinal);
        Assert.Contains(Sample.Point, text, StringComparison.Ordinal);
        Assert.All(Personal, value => Assert.DoesNotContain(value, text, StringComparison.Ordinal));
    }
}
