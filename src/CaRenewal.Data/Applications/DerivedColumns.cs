using CaRenewal.Core.Applications;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Applications;

/// <summary>Columns that repeat what the application derives from its stamps and children, so that lists can filter by index.</summary>
internal static class DerivedColumns
{
    public const string Point = nameof(Point);
    public const string Sequence = nameof(Sequence);
    public const string Status = "StoredStatus";
    public const string Businesses = nameof(Businesses);
    public const string HolderLabel = nameof(HolderLabel);
    public const string HolderCode = nameof(HolderCode);
    public const string Total = nameof(Total);
    public const string Due = "StoredDue";
    public const string OwedDue = "StoredOwedDue";
    public const string HasOverrides = nameof(HasOverrides);
    public const string HasOwed = nameof(HasOwed);
    public const string AwaitsReview = "StoredAwaitsReview";

    public const string BookedDay = "StoredBookedDay";
    public const string CustomerId = nameof(CustomerId);
    public const string ParticularsKey = nameof(ParticularsKey);
    public const string ParticularsSealed = nameof(ParticularsSealed);

    public static void Derive(EntityEntry<CertificateApplication> entry)
    {
        var application = entry.Entity;
        entry.Property(Point).CurrentValue = application.Number.Point;
        entry.Property(Sequence).CurrentValue = application.Number.Sequence;
        entry.Property(Status).CurrentValue = application.Status;
        entry.Property(Businesses).CurrentValue = BusinessSets.Of(application.Lines);
        entry.Property(HolderLabel).CurrentValue = application.Particulars.Holder.Label();
        entry.Property(HolderCode).CurrentValue = (application.Particulars.Holder as UnitHolder)?.CodeOnPaper;
        entry.Property(Total).CurrentValue = application.Quote.Total;
        entry.Property(Due).CurrentValue = application.Due;
        entry.Property(OwedDue).CurrentValue = application.OwedDue;
        entry.Property(BookedDay).CurrentValue = application.BookedDay;
        entry.Property(HasOverrides).CurrentValue = application.Overrides.Count > 0;
        entry.Property(HasOwed).CurrentValue = application.OwedDue is not null;
        entry.Property(AwaitsReview).CurrentValue = application.AwaitsReview;
    }
}
