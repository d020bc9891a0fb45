using System.Runtime.CompilerServices;
using System.Text.Json;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Columns;
using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Applications;

/// <summary>Takes the particulars out of, and puts them into, their sealed column.</summary>
internal static class SealedParticulars
{
    /// <summary>What each loaded application was sealed with, so that only new particulars are sealed again.</summary>
    private static readonly ConditionalWeakTable<CertificateApplication, Particulars> Kept = [];

    public static void Seal(EntityEntry<CertificateApplication> entry, Sealer sealer)
    {
        var application = entry.Entity;
        if (entry.State is not EntityState.Added
            && Kept.TryGetValue(application, out var kept)
            && ReferenceEquals(kept, application.Particulars))
        {
            return;
        }

        var plain = JsonSerializer.SerializeToUtf8Bytes(application.Particulars, OfficeJson.Options);
        var sealedValue = sealer.Seal(plain, PlaceOf(application.Id));
        entry.Property(DerivedColumns.ParticularsKey).CurrentValue = sealedValue.Key;
        entry.Property(DerivedColumns.ParticularsSealed).CurrentValue = sealedValue.Content;
        Kept.AddOrUpdate(application, application.Particulars);
    }

    public static void Open(CertificateApplication application, SealedValue value, Sealer sealer)
    {
        var plain = sealer.Open(value, PlaceOf(application.Id));
        var particulars = JsonSerializer.Deserialize<Particulars>(plain, OfficeJson.Options)!;
        Set(application, particulars);
        Kept.AddOrUpdate(application, particulars);
    }

    public static SealedPlace PlaceOf(Guid id) => new(ApplicationTable.Name, nameof(CertificateApplication.Particulars), id);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(CertificateApplication.Particulars))]
    private static extern void Set(CertificateApplication application, Particulars particulars);
}
