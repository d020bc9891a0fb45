using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Customers;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Opening;
using CaRenewal.Data.Rotation;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Tests.Audit;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Tests.Rotation;

public sealed class KeyRotationTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Everything_lies_under_the_new_key_and_nothing_else_has_changed(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await cabinet.FillAsync();
        await using var desk = cabinet.Desk();
        var before = await CabinetDump.OfAsync(desk.Cabinet);
        var young = new MasterKeyFile(cabinet.KeyFile()).Add();

        var census = await RotateAsync(cabinet);

        // Two holders, two papers, two notices, three drafts with their labels, one key of Data Protection.
        Assert.Equal(13, census.Total);
        Assert.Equal(13, census.Under(young.IdText));
        Assert.Empty(census.Broken);
        Assert.Equal(13, await FullCabinet.OpenAllAsync(desk.Cabinet, young));
        Assert.Equal(before, await CabinetDump.OfAsync(desk.Cabinet));
        Assert.Equal("欧阳𬱖", (await desk.Cabinet.FindApplicationAsync(Submitting.Number(2)))!.Particulars.Holder.Name);
        Assert.Single(await desk.Get<CustomerSearch>().FindAsync("13873798765"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_audit_record_holds_and_says_which_keys_were_renewed(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await cabinet.FillAsync();
        Assert.Empty((await cabinet.VerifyAsync()).Findings);
        var young = new MasterKeyFile(cabinet.KeyFile()).Add();

        await RotateAsync(cabinet);

        Assert.Empty((await cabinet.VerifyAsync()).Findings);
        await using var desk = cabinet.Desk();
        var renewed = await desk.Cabinet.AuditEvents.Where(seen => seen.Kind == AuditKind.KeysRewrapped).OrderBy(seen => seen.Sequence).ToListAsync();
        Assert.All(renewed, seen => Assert.Equal(young.IdText, seen.Subject));
        Assert.Contains("""{"PaperContents.Content":"2"}""", renewed.Select(seen => seen.Details));
    }

    [Theory, OnSqlite]
    public async Task Each_sealed_value_of_the_model_is_found_and_every_other_column_of_bytes_is_known_to_hold_no_person(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await cabinet.FillAsync();
        await using var desk = cabinet.Desk();

        var stores = SealedStore.In(desk.Cabinet);
        foreach (var store in stores)
        {
            Assert.True(await store.CountAsync(desk.Cabinet, default) > 0, $"{store.Name}: the test fills nothing in.");
        }

        var columns = desk.Cabinet.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.ClrType == typeof(byte[])).ToList();
        var wrapped = columns.Where(SealedColumns.IsWrappedKey).ToList();
        var others = columns.Except(wrapped).Except(wrapped.Select(SealedColumns.ContentOf)).Select(property => $"{property.DeclaringType.ClrType.Name}.{property.Name}");
        Assert.Equal(
            ["Applications.Particulars", "Corrections.Particulars", "DataProtectionKeys.Xml", "IntakeDrafts.Content", "IntakeDrafts.Label", "PaperContents.Content"],
            stores.Select(store => store.Name).Order());

        // Keyed hashes, hashes of papers, of files and of the record, parts of fonts, order numbers of statements. What is sealed has a key column of the same name beside it.
        Assert.Equal(
            ["AuditEvent.Digest", "AuditEvent.Hash", "AuditHead.Hash", "Customer.HolderKey", "KeptAnswer.ContentHash", "PrintedPaper.Sha256", "SharedPaperPart.Bytes", "SharedPaperPart.Hash", "StoredCorrection.HolderKey", "StoredStatement.Content", "StoredStatement.FileHash"],
            others.Order());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Killed_at_any_point_it_goes_on_where_it_was_and_the_counter_reads_all_the_while(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await cabinet.FillAsync(drafts: 400);
        await using var desk = cabinet.Desk();
        var before = await CabinetDump.OfAsync(desk.Cabinet);
        var young = new MasterKeyFile(cabinet.KeyFile()).Add();
        using (var other = OtherWindow.Open(cabinet, "rotate slowly"))
        {
            await other.NextLineAsync();
            other.Kill();
        }

        var half = await CountAsync(cabinet);
        Assert.InRange(half.Under(young.IdText), 1, half.Total - 1);
        Assert.Equal("欧阳𬱖", (await desk.Cabinet.FindApplicationAsync(Submitting.Number(2)))!.Particulars.Holder.Name);

        var census = await RotateAsync(cabinet);

        Assert.Equal(census.Total, census.Under(young.IdText));
        Assert.Equal(before, await CabinetDump.OfAsync(desk.Cabinet));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_rotations_at_once_and_a_counter_at_work_do_no_harm(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await cabinet.FillAsync(drafts: 120);
        var young = new MasterKeyFile(cabinet.KeyFile()).Add();
        var work = Task.Run(async () =>
        {
            for (var count = 0; count < 15; count++)
            {
                await using var clerk = cabinet.Desk();
                await clerk.SubmitAsync(Sample.Person(), stamp: Sample.Stamp(count));
                await AmendAsync(clerk, Submitting.Number(1), Sample.Stamp(count));
            }
        });

        await Task.WhenAll(Task.Run(() => RotateAsync(cabinet)), Task.Run(() => RotateAsync(cabinet)), work);
        var census = await RotateAsync(cabinet);

        await using var desk = cabinet.Desk();
        Assert.Equal(census.Total, census.Under(young.IdText));
        Assert.Equal(census.Total, await FullCabinet.OpenAllAsync(desk.Cabinet, young));
        Assert.Equal(17, await desk.Cabinet.Ledger.CountAsync());
        Assert.Equal(16, (await desk.Cabinet.FindApplicationAsync(Submitting.Number(1)))!.Revision);
    }

    [Theory, OnSqlite]
    public async Task A_value_that_does_not_open_is_left_as_it_is_and_named(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await cabinet.FillAsync();
        await using var desk = cabinet.Desk();
        await desk.Cabinet.Database.ExecuteSqlRawAsync("""UPDATE "Applications" SET "ParticularsSealed" = x'01' WHERE "Sequence" = 1""");
        new MasterKeyFile(cabinet.KeyFile()).Add();

        var census = await RotateAsync(cabinet);

        Assert.StartsWith("Applications.Particulars", Assert.Single(census.Broken), StringComparison.Ordinal);
        Assert.Equal((12, 13), (census.Under(new MasterKeyFile(cabinet.KeyFile()).Read().All[1].IdText), census.Total));
        var check = await desk.Get<KeyCheck>().RunAsync(new Progress<KeyProgress>());
        Assert.Equal(census.Broken, check.Broken);
        Assert.Equal(census.Counts, check.Counts);
    }

    [Theory, OnSqlite]
    public async Task A_key_is_retired_only_when_nothing_lies_under_it_and_never_the_first_or_the_last(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await cabinet.FillAsync();
        var file = new MasterKeyFile(cabinet.KeyFile());
        var first = file.Read().All[0];
        var second = file.Add();
        await RotateAsync(cabinet);
        var third = file.Add();

        Assert.StartsWith("最早的主密钥不能停用", await RefusalAsync(cabinet, first.IdText), StringComparison.Ordinal);
        Assert.StartsWith("最新的主密钥正在使用", await RefusalAsync(cabinet, third.IdText), StringComparison.Ordinal);
        Assert.StartsWith("没有登记过主密钥 00000000", await RefusalAsync(cabinet, "00000000"), StringComparison.Ordinal);
        Assert.StartsWith($"还有 13 项封存在主密钥 {second.IdText} 之下", await RefusalAsync(cabinet, second.IdText), StringComparison.Ordinal);

        await RotateAsync(cabinet);
        await RetireAsync(cabinet, second.IdText);

        // A start in between does not take it up again; then its line may go.
        await OpenAsync(cabinet);
        await File.WriteAllLinesAsync(cabinet.KeyFile(), (await File.ReadAllLinesAsync(cabinet.KeyFile())).Where(line => line != Convert.ToBase64String(second.Bytes)));
        await OpenAsync(cabinet);
        await using var desk = cabinet.Desk();
        Assert.Equal(13, await FullCabinet.OpenAllAsync(desk.Cabinet, third));
    }

    private static Task<KeyCensus> RotateAsync(TestCabinet cabinet) =>
        AsVerbAsync(cabinet, desk => desk.Get<KeyRotation>().RotateAsync(Sample.Stamp(), new Progress<KeyProgress>()));

    private static async Task<KeyCensus> CountAsync(TestCabinet cabinet)
    {
        await using var desk = cabinet.Desk();
        return await KeyCount.OfAsync(desk.Cabinet, default);
    }

    private static Task<bool> RetireAsync(TestCabinet cabinet, string id) => AsVerbAsync(cabinet, async desk =>
    {
        await desk.Get<KeyRetirement>().RetireAsync(id);
        return true;
    });

    private static async Task<string> RefusalAsync(TestCabinet cabinet, string id) =>
        (await Assert.ThrowsAsync<RuleBroken>(() => RetireAsync(cabinet, id))).Message;

    private static Task<bool> OpenAsync(TestCabinet cabinet) => AsVerbAsync(cabinet, async desk =>
    {
        await desk.Get<CabinetOpening>().OpenAsync();
        return true;
    });

    /// <summary>With the ring as it is now, as a process of its own has it.</summary>
    private static async Task<TAnswer> AsVerbAsync<TAnswer>(TestCabinet cabinet, Func<Desk, Task<TAnswer>> work)
    {
        await using var provider = TestCabinet.Provide(cabinet.Engine, cabinet.Folder, cabinet.ConnectionString);
        await using var desk = new Desk(provider.CreateAsyncScope());
        return await work(desk);
    }

    private static Task<Entry> AmendAsync(Desk desk, ApplicationNumber number, Stamp stamp) => desk.Registrar.EnterAsync(null, stamp, async turn =>
    {
        var application = (await turn.Cabinet.FindApplicationAsync(number))!;
        application.Amend(Sample.Submission(Sample.Unit()), Sample.Checklist, Sample.Fees, stamp);
        return "";
    });
}
