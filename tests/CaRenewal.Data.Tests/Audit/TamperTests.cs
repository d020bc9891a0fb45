using CaRenewal.Data.Audit;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Audit;

/// <summary>Whatever is done to the database past the program is named.</summary>
public sealed class TamperTests
{
    private const string Fifth = """ "Stream" = 'changes' AND "Sequence" = 5""";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task No_column_of_an_event_is_altered_unseen(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        var columns = new Dictionary<string, string>
        {
            ["At"] = engine == "PostgreSql" ? "\"At\" + interval '1 millisecond'" : "'2026-11-23 02:21:00.001'",
            ["Kind"] = "\"Kind\" + 1",
            ["Group"] = "\"Group\" + 1",
            ["By"] = "'1002'",
            ["Name"] = "'李四'",
            ["Subject"] = "'YY20261123-0009'",
            ["Details"] = """'{"a":"b"}'""",
            ["Reason"] = "'因为'",
            ["Record"] = "2",
            ["RecordId"] = engine == "PostgreSql" ? "gen_random_uuid()" : "'AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA'",
            ["Digest"] = Blob(engine, 33),
            ["Hash"] = Blob(engine, 32),
        };
        await using var desk = cabinet.Desk();
        Assert.Equal(
            desk.Cabinet.Model.FindEntityType(typeof(AuditEvent))!.GetProperties().Select(property => property.Name).Except(["Stream", "Sequence"]).Order(),
            columns.Keys.Order());

        foreach (var (column, value) in columns)
        {
            await cabinet.TamperAsync($"CREATE TABLE kept AS SELECT * FROM \"AuditEvents\" WHERE {Fifth}");
            Assert.Equal(1, await cabinet.TamperAsync($"UPDATE \"AuditEvents\" SET \"{column}\" = {value} WHERE {Fifth}"));
            Assert.Contains("changes：第 5 条被改动", await cabinet.FaultsAsync(), StringComparison.Ordinal);
            await cabinet.TamperAsync($"UPDATE \"AuditEvents\" SET \"{column}\" = (SELECT \"{column}\" FROM kept) WHERE {Fifth}");
            await cabinet.TamperAsync("DROP TABLE kept");
            Assert.Empty((await cabinet.VerifyAsync()).Findings);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_event_that_is_taken_out_of_the_middle_is_missed(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        await cabinet.TamperAsync($"DELETE FROM \"AuditEvents\" WHERE {Fifth}");

        Assert.Contains("changes：第 5 条缺失", await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_event_that_is_taken_out_and_the_gap_closed_is_missed(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        await cabinet.TamperAsync($"DELETE FROM \"AuditEvents\" WHERE {Fifth}");
        await cabinet.TamperAsync("""UPDATE "AuditEvents" SET "Sequence" = -"Sequence" WHERE "Stream" = 'changes' AND "Sequence" > 5""");
        await cabinet.TamperAsync("""UPDATE "AuditEvents" SET "Sequence" = -"Sequence" - 1 WHERE "Sequence" < 0""");

        Assert.Contains("changes：第 5 条被改动", await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_events_that_change_places_are_seen(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        await cabinet.TamperAsync($"UPDATE \"AuditEvents\" SET \"Sequence\" = -1 WHERE {Fifth}");
        await cabinet.TamperAsync("""UPDATE "AuditEvents" SET "Sequence" = 5 WHERE "Stream" = 'changes' AND "Sequence" = 6""");
        await cabinet.TamperAsync("""UPDATE "AuditEvents" SET "Sequence" = 6 WHERE "Sequence" = -1""");

        Assert.Contains("changes：第 5 条被改动", await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_tail_that_is_cut_off_is_missed_by_its_head(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        await cabinet.TamperAsync("""DELETE FROM "AuditEvents" WHERE "Stream" = 'changes' AND "Sequence" > 5""");

        Assert.Matches(@"changes：尾部缺失：.*到第 \d+ 条，数据库中只到第 5 条", await cabinet.FaultsAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_tail_that_is_cut_off_and_its_head_set_back_is_missed_by_the_file_of_heads(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        await HeadsAreKeptAsync(cabinet);
        await cabinet.TamperAsync("""DELETE FROM "AuditEvents" WHERE "Stream" = 'changes' AND "Sequence" > 5""");
        await cabinet.TamperAsync($"UPDATE \"AuditHeads\" SET \"Sequence\" = 5, \"Hash\" = (SELECT \"Hash\" FROM \"AuditEvents\" WHERE {Fifth}) WHERE \"Stream\" = 'changes'");

        Assert.Contains("changes：尾部缺失：链头文件登记到第", await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_head_that_is_set_back_is_seen(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        await cabinet.TamperAsync("""UPDATE "AuditHeads" SET "Sequence" = 5 WHERE "Stream" = 'changes'""");

        Assert.Contains("changes：第 6 条起不在链上", await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_head_that_is_removed_is_missed(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        await cabinet.TamperAsync("""DELETE FROM "AuditHeads" WHERE "Stream" = 'changes'""");

        Assert.Contains("changes：没有链头", await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_lacks_the_key_forges_no_event(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        var columns = """ "At", "Kind", "Group", "By", "Name", "Subject", "Details", "Reason", "Record", "RecordId", "Digest", """;
        await cabinet.TamperAsync($"INSERT INTO \"AuditEvents\" (\"Stream\", \"Sequence\", {columns} \"Hash\") SELECT \"Stream\", 26, {columns} {Blob(engine, 32)} FROM \"AuditEvents\" WHERE {Fifth}");
        await cabinet.TamperAsync($"UPDATE \"AuditHeads\" SET \"Sequence\" = 26, \"Hash\" = {Blob(engine, 32)} WHERE \"Stream\" = 'changes'");

        Assert.Contains("changes：第 26 条被改动、调换，或不是本系统写入的", await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_stream_of_somebody_s_own_and_one_that_is_removed_whole_are_seen(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        await cabinet.TamperAsync("""UPDATE "AuditEvents" SET "Stream" = 'access-0000000000000000' WHERE "Stream" LIKE 'access-%'""");

        Assert.Contains("access-0000000000000000：第 1 条被改动", await cabinet.FaultsAsync(), StringComparison.Ordinal);

        await cabinet.TamperAsync("""DELETE FROM "AuditEvents" WHERE "Stream" LIKE 'access-%'""");
        await cabinet.TamperAsync("""DELETE FROM "AuditHeads" WHERE "Stream" LIKE 'access-%'""");

        Assert.Contains("整条查看记录缺失", await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [OnEachEngine("""UPDATE "Applications" SET "Total" = "Total" - 1 WHERE "Sequence" = 1""", "YY20261123-0001：受理单与最近一次稽核事件不符")]
    [OnEachEngine("""UPDATE "Applications" SET "HolderLabel" = '别家' WHERE "Sequence" = 1""", "YY20261123-0001：受理单与最近一次稽核事件不符")]
    [OnEachEngine("""UPDATE "Applications" SET "ParticularsSealed" = (SELECT other."ParticularsSealed" FROM "Applications" AS other WHERE other."Sequence" = 2) WHERE "Sequence" = 1""", "YY20261123-0001：受理单与")]
    [OnEachEngine("""UPDATE "Payments" SET "Amount" = 1""", "YY20261123-0001：受理单与")]
    [OnEachEngine("""DELETE FROM "ApplicationEvents" WHERE "Sequence" = 2""", "YY20261123-0001：受理单与")]
    [OnEachEngine("""UPDATE "IssuedCertificates" SET "SerialNumber" = 'FFFF'""", "YY20261123-0001：受理单与")]
    [OnEachEngine("""UPDATE "PrintedPapers" SET "Sha256" = (SELECT other."Hash" FROM "AuditHeads" AS other WHERE other."Stream" = 'changes') WHERE "ApplicationId" IS NOT NULL""", "YY20261123-0001：文书与")]
    [OnEachEngine("""DELETE FROM "PrintLog" WHERE "Reason" = '卡纸'""", "YY20261123-0001：文书与")]
    [OnEachEngine("""UPDATE "Corrections" SET "Items" = '[]'""", "YYBZ20261123-0001：文书与")]
    [OnEachEngine("""DELETE FROM "Corrections" """, "YYBZ20261123-0001：文书与")]
    [OnEachEngine("""UPDATE "PaperContents" SET "Content" = (SELECT other."Hash" FROM "AuditHeads" AS other WHERE other."Stream" = 'changes')""", "的文件内容与存档时不符")]
    [OnEachEngine("""DELETE FROM "PaperContents" """, "没有文件内容")]
    [OnEachEngine("""UPDATE "SettingRevisions" SET "Content" = '{}'""", "办理规则：设置与")]
    [OnEachEngine("""DELETE FROM "SettingRevisions" """, "办理规则：设置有稽核事件，数据库中却没有")]
    [OnEachEngine("""UPDATE "Staff" SET "DeactivatedAt" = NULL""", "1001：账号与")]
    [OnEachEngine("""INSERT INTO "AspNetUserRoles" ("UserId", "RoleId") SELECT "Staff"."Id", "AspNetRoles"."Id" FROM "Staff", "AspNetRoles" WHERE "AspNetRoles"."Name" = 'administrator'""", "1001：账号与")]
    public async Task What_is_altered_in_the_books_past_the_program_is_named(string engine, string sql, string finding)
    {
        await using var cabinet = await OpenAsync(engine);
        Assert.True(await cabinet.TamperAsync(sql) > 0);

        Assert.Contains(finding, await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_application_that_came_past_the_program_has_no_event(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        await cabinet.TamperAsync("""UPDATE "Applications" SET "Number" = 'YY20261123-0009', "Sequence" = 9 WHERE "Sequence" = 2""");
        await using (var desk = cabinet.Desk())
        {
            var columns = string.Join(", ", desk.Cabinet.Database.SqlQueryRaw<string>(engine == "PostgreSql"
                ? """SELECT column_name AS "Value" FROM information_schema.columns WHERE table_name = 'Staff'"""
                : """SELECT name AS "Value" FROM pragma_table_info('Staff')""").ToList().Except(["Id", "UserName", "NormalizedUserName"]).Select(column => $"\"{column}\""));
            var id = engine == "PostgreSql" ? "gen_random_uuid()" : "'AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA'";
            await cabinet.TamperAsync($"INSERT INTO \"Staff\" (\"Id\", \"UserName\", \"NormalizedUserName\", {columns}) SELECT {id}, '6666', '6666', {columns} FROM \"Staff\"");
        }

        var faults = await cabinet.FaultsAsync();

        Assert.Contains("6666：账号没有稽核事件：不是通过本系统写入的", faults, StringComparison.Ordinal);
        Assert.Contains("YY20261123-0002（现为 YY20261123-0009）：受理单与最近一次稽核事件不符", faults, StringComparison.Ordinal);
    }

    [Theory]
    [OnEachEngine("""UPDATE "AuditEvents" SET "Name" = '李四'""")]
    [OnEachEngine("""DELETE FROM "AuditEvents" """)]
    [OnEachEngine("""DELETE FROM "AuditHeads" """)]
    public async Task The_database_itself_refuses_to_alter_an_event_or_to_remove_a_head(string engine, string sql)
    {
        await using var cabinet = await OpenAsync(engine);
        await using var desk = cabinet.Desk();

        var fault = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => desk.Cabinet.Database.ExecuteSqlRawAsync(sql));

        Assert.Contains("added to, never altered", fault.Message, StringComparison.Ordinal);
    }

    [Theory, OnPostgreSql]
    public async Task Nor_are_all_removed_at_once(string engine)
    {
        await using var cabinet = await OpenAsync(engine);
        await using var desk = cabinet.Desk();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => desk.Cabinet.Database.ExecuteSqlRawAsync("""TRUNCATE "AuditEvents" """));
    }

    private static async Task<TestCabinet> OpenAsync(string engine)
    {
        var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await AuditedDay.WorkAsync(desk);
        return cabinet;
    }

    private static async Task HeadsAreKeptAsync(TestCabinet cabinet)
    {
        await using var desk = cabinet.Desk();
        for (var tries = 0; tries < 100 && !desk.Get<HeadFile>().Read().Any(head => head is { Stream: AuditStreams.Changes, Sequence: > 5 }); tries++)
        {
            await Task.Delay(50);
        }
    }

    private static string Blob(string engine, int length)
    {
        var bytes = new string('1', 2 * length);
        return engine == "PostgreSql" ? $"decode('{bytes}', 'hex')" : $"x'{bytes}'";
    }
}
