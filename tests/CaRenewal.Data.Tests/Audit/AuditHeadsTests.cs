using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Audit;

public sealed class AuditHeadsTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_day_s_close_gets_the_end_of_the_changes_first_and_of_what_else_grew_today(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await desk.Get<AccessLog>().RecordAsync(AuditKind.AuditRead, Sample.Stamp(), "");
        await cabinet.TamperAsync("""INSERT INTO "AuditHeads" ("Stream", "Sequence", "Hash", "At") SELECT 'access-of-yesterday', 1, "Hash", '2026-01-01 00:00:00' FROM "AuditHeads" WHERE "Stream" = 'changes'""");

        var heads = await desk.Get<AuditHeads>().CurrentAsync();

        Assert.Equal([AuditStreams.Changes, desk.Get<AccessLog>().Stream], heads.Select(head => head.Stream));
        var last = await desk.Cabinet.AuditEvents.Where(entry => entry.Stream == AuditStreams.Changes).OrderBy(entry => entry.Sequence).LastAsync();
        Assert.Equal((last.Sequence, Convert.ToHexStringLower(last.Hash)), (heads[0].Sequence, heads[0].Hash));
    }
}
