using CaRenewal.Core;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Audit.Notes;

/// <summary>Accounts as ASP.NET Core Identity writes them within a turn.</summary>
internal static class AccountNotes
{
    /// <summary>As Identity's own store calls them.</summary>
    private const string RecoveryCodes = "RecoveryCodes";

    private static readonly (string Property, string Word)[] Described =
    [
        (nameof(StaffMember.UserName), "工号"), (nameof(StaffMember.Name), "姓名"), (nameof(StaffMember.WindowName), "窗口"),
    ];

    /// <summary>What of an account is a book; the rest changes at every log-in.</summary>
    private static readonly IReadOnlyList<string> Covered = Dossier.Of(RecordKind.Account, Dossier.Newest)![0].Columns;

    public static IEnumerable<AuditNote> In(CabinetContext cabinet, IReadOnlyList<EntityEntry> written, Stamp stamp) =>
        written.SelectMany(entry => entry.Entity switch
        {
            StaffMember member => Of(member, entry, stamp),
            IdentityUserRole<Guid> role => [Of(cabinet, role, entry, stamp)],
            IdentityUserToken<Guid> { Name: RecoveryCodes } codes => [new AuditNote(AuditKind.RecoveryCodesMade, stamp, NumberOf(cabinet, codes.UserId), Of: RecordKey.Account(codes.UserId))],
            _ => [],
        });

    /// <summary>Of what is done to an account only that is told which the rest does not imply: another password ends sessions, a second factor makes codes.</summary>
    public static bool IsImplied(AuditNote note, IReadOnlyList<AuditNote> all) =>
        note.Kind is AuditKind.SessionsEnded or AuditKind.RecoveryCodesMade
        && all.Any(other => other.Of == note.Of && other.Kind is not (AuditKind.SessionsEnded or AuditKind.RecoveryCodesMade));

    public static bool IsChanged(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Deleted
        || Covered.Any(property => HasChanged(entry, property));

    private static IEnumerable<AuditNote> Of(StaffMember member, EntityEntry entry, Stamp stamp)
    {
        var note = new AuditNote(default, stamp, member.UserName, Of: RecordKey.Account(member.Id));
        if (entry.State is EntityState.Added)
        {
            yield return note with { Kind = AuditKind.AccountOpened, Details = AuditDetails.Write(("姓名", member.Name), ("窗口", member.WindowName)) };
            yield break;
        }

        if (Changed(nameof(StaffMember.DeactivatedAt)))
        {
            yield return note with { Kind = member.IsDeactivated ? AuditKind.AccountDeactivated : AuditKind.AccountReactivated };
        }

        var changes = Described.Where(described => Changed(described.Property)).Select(described => (described.Word, FromTo(entry.Property(described.Property)))).ToList();
        if (changes.Count > 0)
        {
            yield return note with { Kind = AuditKind.AccountChanged, Details = AuditDetails.Write(changes) };
        }

        if (Changed(nameof(StaffMember.PasswordHash)))
        {
            yield return note with { Kind = stamp.By == member.UserName ? AuditKind.PasswordChanged : AuditKind.PasswordReset };
        }

        if (Changed(nameof(StaffMember.TwoFactorEnabled)))
        {
            yield return note with { Kind = member.TwoFactorEnabled ? AuditKind.SecondFactorSet : AuditKind.SecondFactorRemoved };
        }

        if (Changed(nameof(StaffMember.SecurityStamp)))
        {
            yield return note with { Kind = AuditKind.SessionsEnded };
        }

        if (Changed(nameof(StaffMember.LockoutEnd)) && member.LockoutEnd is null)
        {
            yield return note with { Kind = AuditKind.AccountUnlocked };
        }

        bool Changed(string property) => HasChanged(entry, property);
    }

    // Identity marks every property as modified whenever it saves an account.
    private static bool HasChanged(EntityEntry entry, string property) =>
        entry.Property(property) is { IsModified: true } known && !Equals(known.OriginalValue, known.CurrentValue);

    private static string? FromTo(PropertyEntry property) => $"{property.OriginalValue} → {property.CurrentValue}";

    private static string? NumberOf(CabinetContext cabinet, Guid id) => cabinet.Users.Local.FirstOrDefault(known => known.Id == id)?.UserName;

    private static AuditNote Of(CabinetContext cabinet, IdentityUserRole<Guid> given, EntityEntry entry, Stamp stamp)
    {
        // Identity looks both up before it writes what joins them.
        var role = cabinet.Roles.Local.FirstOrDefault(known => known.Id == given.RoleId);
        return new AuditNote(
            entry.State is EntityState.Deleted ? AuditKind.RoleTaken : AuditKind.RoleGiven,
            stamp,
            NumberOf(cabinet, given.UserId),
            AuditDetails.Write((AuditDetails.Role, role?.Name ?? $"{given.RoleId:N}")),
            Of: RecordKey.Account(given.UserId));
    }
}
