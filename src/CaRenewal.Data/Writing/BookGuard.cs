using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Payments;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Settings;
using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Writing;

/// <summary>Refuses a save that goes past the registrar, or that alters what is only ever added to.</summary>
internal static class BookGuard
{
    public static bool IsWritten(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    /// <exception cref="InvalidOperationException">The save is refused.</exception>
    public static void Check(CabinetContext cabinet, IEnumerable<EntityEntry> written)
    {
        foreach (var entry in written)
        {
            if (!cabinet.IsTurnOpen && IsBook(entry))
            {
                throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is written by the registrar only.");
            }

            if (entry.State is not EntityState.Added && IsLasting(entry))
            {
                throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is added to, never altered.");
            }
        }
    }

    // What Identity itself writes at a log-in (tries, stamps) is no book; who there is and with which roles is.
    private static bool IsBook(EntityEntry entry) => entry.Entity switch
    {
        DataProtectionKey or KnownMasterKey => false,
        StaffMember or IdentityUserRole<Guid> => Books.RecordOf(entry) is not null,
        _ => !entry.Metadata.ClrType.Namespace!.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal),
    };

    private static bool IsLasting(EntityEntry entry) => entry.Entity switch
    {
        PrintedPaper or PaperContent or SharedPaperPart or PrintLogEntry or KeptAnswer or ApplicationEvent or StoredCorrection or SettingRevision or AuditEvent => true,
        TerminalTotal or DayClose or DayReopening or Reversal or StoredStatement => true,
        AuditHead or Difference => entry.State is EntityState.Deleted,
        Payment => entry.State is EntityState.Deleted
            || entry.Properties.Any(property => property.IsModified && !property.Metadata.IsShadowProperty()),
        CertificateApplication or Staff.StaffMember => entry.State is EntityState.Deleted,
        _ => false,
    };
}
