using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Tests.Audit;

/// <summary>Nothing is written in the books without an event, also by rooms that nobody has thought of yet.</summary>
public sealed class EveryTurnIsRecordedTests
{
    /// <summary>A cabinet's own tables, read from the model: what is new must be put on one side or the other.</summary>
    [Fact]
    public void Every_table_either_belongs_to_a_record_or_is_said_to_leave_no_event()
    {
        using var cabinet = CabinetScript.Offline(Engines.Named("Sqlite"));
        var covered = Enum.GetValues<RecordKind>().SelectMany(kind => Dossier.Of(kind, Dossier.Newest)!).Select(table => table.Name).ToHashSet();

        foreach (var type in cabinet.Model.GetEntityTypes().Where(type => type.GetTableName() is not null && !Books.WithoutEvents.Contains(type.ClrType)))
        {
            Assert.True(covered.Contains(type.GetTableName()!) || type.GetTableName() is "PaperContents", $"{type.GetTableName()} belongs to no record.");
        }
    }

    [Fact]
    public void Every_column_of_a_record_is_covered_or_left_out_by_name()
    {
        using var cabinet = CabinetScript.Offline(Engines.Named("Sqlite"));
        foreach (var table in Enum.GetValues<RecordKind>().SelectMany(kind => Dossier.Of(kind, Dossier.Newest)!))
        {
            var columns = cabinet.Model.GetRelationalModel().FindTable(table.Name, null)!.Columns.Select(column => column.Name);
            Assert.Equal(columns.Except(LeftOut(table.Name)).Order(StringComparer.Ordinal), table.Columns.Order(StringComparer.Ordinal));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Whatever_a_day_writes_has_its_event_with_a_digest(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var written = new HashSet<Type>();
        desk.Cabinet.SavingChanges += (_, _) => written.UnionWith(desk.Cabinet.ChangeTracker.Entries().Where(IsWritten).Select(entry => entry.Metadata.ClrType));
        await AuditedDay.WorkAsync(desk);
        await AuditedDay.CloseAsync(desk);

        var books = desk.Cabinet.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => !Books.WithoutEvents.Contains(type));
        Assert.Superset(books.ToHashSet(), written);
        Assert.All(
            await desk.Cabinet.AuditEvents.Where(entry => entry.Stream == AuditStreams.Changes && entry.Group != AuditGroup.Record).ToListAsync(),
            entry => Assert.Equal((RecordDigest.Size, Dossier.Newest), (entry.Digest!.Length, entry.Digest[0])));
    }

    [Theory, OnSqlite]
    public async Task A_turn_that_changes_a_record_without_an_event_is_refused(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            var application = (await turn.LoadAsync(Submitting.Number(1), 1))!;
            turn.Cabinet.Entry(application).Property(one => one.HasPendingBid).CurrentValue = true;
            return "";
        }));

        Assert.Contains("without an event", refused.Message, StringComparison.Ordinal);
        Assert.Empty((await cabinet.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite]
    public async Task Accounts_are_changed_within_a_turn_only_but_for_what_a_log_in_counts(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await AuditedDay.WorkAsync(desk);
        var member = await desk.Cabinet.Users.SingleAsync();

        (member.AccessFailedCount, member.LockoutEnd) = (3, DateTimeOffset.UtcNow);
        desk.Cabinet.Update(member);
        await desk.Cabinet.SaveChangesAsync();

        member.Name = "李四";
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Cabinet.SaveChangesAsync());
        desk.Cabinet.ChangeTracker.Clear();
        desk.Cabinet.Add(new StaffMember { UserName = "1002" });
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Cabinet.SaveChangesAsync());
    }

    [Theory, OnSqlite]
    public async Task An_event_is_added_by_hand_where_nothing_that_is_saved_tells_of_it(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();

        await desk.Registrar.EnterAsync(null, Sample.Stamp(), turn =>
        {
            turn.Note(AuditKind.SessionsEnded, "1001", AuditDetails.Write(("说明", "换岗")), "离岗");
            return Task.FromResult("");
        });

        var noted = await desk.Cabinet.AuditEvents.SingleAsync(entry => entry.Kind == AuditKind.SessionsEnded);
        Assert.Equal(("1001", "离岗", "王芳"), (noted.Subject, noted.Reason, noted.Name));
        Assert.Empty((await cabinet.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite]
    public async Task Drafts_leave_no_event(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var before = await desk.Cabinet.AuditEvents.CountAsync();

        await desk.Get<DraftTray>().SaveAsync(new(Guid.NewGuid(), Guid.NewGuid(), default, 0), new(default, null, "", "{}"), Sample.Stamp());

        Assert.Equal(before, await desk.Cabinet.AuditEvents.CountAsync());
    }

    [Theory, OnSqlite]
    public async Task An_event_is_neither_altered_nor_removed_nor_added_past_the_record(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var began = await desk.Cabinet.AuditEvents.SingleAsync();

        desk.Cabinet.Add(began with { Sequence = 2 });
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Cabinet.SaveChangesAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Registrar.EnterAsync(null, Sample.Stamp(), turn =>
        {
            turn.Cabinet.Remove(began);
            return Task.FromResult("");
        }));
    }

    private static bool IsWritten(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    // Data keys are wrapped anew with every master key; what Identity changes at log-ins is no book; what repeats covered stamps for an index proves nothing more.
    private static string[] LeftOut(string table) => table switch
    {
        "Applications" => ["ParticularsKey", "AwaitsReview"],
        "Corrections" => ["ParticularsKey"],
        "Staff" =>
        [
            "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber",
            "PhoneNumberConfirmed", "LastLoginAt", "LockoutEnd", "LockoutEnabled", "AccessFailedCount",
        ],
        _ => [],
    };
}
