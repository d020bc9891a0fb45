using CaRenewal.Core.Applications;
using CaRenewal.Core.Payments;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Settings;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Writing;

/// <summary>Refuses a save that goes past the registrar, or that alters what is only ever added to.</summary>
internal static class BookGuard
{
    public static bool IsWritten(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    /// <exception cref="InvalidOperationException">The save is refused.</exception>
    public static void Check(CabinetContext cabinet)
    {
        foreach (var entry in cabinet.ChangeTracker.Entries().Where(IsWritten))
        {
            if (!cabinet.IsTurnOpen && IsBook(entry.Metadata.ClrType))
            {
                throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is written by the registrar only.");
            }

            if (entry.State is not EntityState.Added && IsLasting(entry))
            {
                throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is added to, never altered.");
            }
        }
    }

    private static bool IsBook(Type type) =>
        type != typeof(DataProtectionKey) && !type.Namespace!.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal)
        && type.Namespace != typeof(Staff.StaffMember).Namespace && type != typeof(Sealing.KnownMasterKey);

    private static bool IsLasting(EntityEntry entry) => entry.Entity switch
    {
        PrintedPaper or PaperContent or SharedPaperPart or PrintLogEntry or KeptAnswer or ApplicationEvent or StoredCorrection or SettingRevision => true,
        Payment => entry.State is EntityState.Deleted
            || entry.Properties.Any(property => property.IsModified && !property.Metadata.IsShadowProperty()),
        CertificateApplication or Staff.StaffMember => entry.State is EntityState.Deleted,
        _ => false,
    };
}
