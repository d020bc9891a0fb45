using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Data.Columns;
using CaRenewal.Data.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Applications;

/// <summary>
/// The application's row: what is public in columns, what is personal in one sealed column,
/// and columns that are derived on every save for lists to filter by (see <see cref="DerivedColumns"/>).
/// </summary>
internal sealed class ApplicationTable : IEntityTypeConfiguration<CertificateApplication>
{
    public const string Name = "Applications";

    public void Configure(EntityTypeBuilder<CertificateApplication> builder)
    {
        builder.ToTable(Name);
        builder.HasKey(application => application.Id);
        builder.Property(application => application.Id).ValueGeneratedNever();
        builder.Property(application => application.Number).HasConversion<NumberColumn>().HasMaxLength(Widths.Number);
        builder.Property(application => application.Version).IsConcurrencyToken();
        builder.Property(application => application.Lines).HasJson();
        builder.Property(application => application.Quote).HasJson();
        builder.Property(application => application.Overrides).HasJson();
        builder.Property(application => application.Materials).HasJson();
        builder.Ignore(application => application.Particulars);
        builder.Ignore(application => application.Owed);
        ConfigureStamps(builder);
        ConfigureDerived(builder);
        ConfigureIndexes(builder);
        ConfigureChildren(builder);
    }

    private static void ConfigureStamps(EntityTypeBuilder<CertificateApplication> builder)
    {
        builder.ComplexProperty(application => application.Submitted, stamp => stamp.IsStamp("Submitted"));
        builder.ComplexProperty(application => application.Signed, stamp => stamp.IsStamp("Signed"));
        builder.ComplexProperty(application => application.Accepted, stamp => stamp.IsStamp("Accepted"));
        builder.ComplexProperty(application => application.Reviewed, stamp => stamp.IsStamp("Reviewed"));
        builder.ComplexProperty(application => application.Returned, stamp => stamp.IsStamp("Returned"));
        builder.ComplexProperty(application => application.Cancelled, stamp => stamp.IsStamp("Cancelled"));
        builder.ComplexProperty(application => application.SentToAuthority, stamp => stamp.IsStamp("SentToAuthority"));
        builder.ComplexProperty(application => application.Revoked, stamp => stamp.IsStamp("Revoked"));
    }

    private static void ConfigureDerived(EntityTypeBuilder<CertificateApplication> builder)
    {
        builder.Property<string>(DerivedColumns.Point).HasMaxLength(Widths.Point).IsRequired();
        builder.Property<int>(DerivedColumns.Sequence);
        builder.Property<ApplicationStatus>(DerivedColumns.Status).HasColumnName(nameof(CertificateApplication.Status));
        builder.Property<BusinessSet>(DerivedColumns.Businesses);
        builder.Property<string>(DerivedColumns.HolderLabel).HasMaxLength(Widths.UnitName).IsRequired();
        builder.Property<string>(DerivedColumns.HolderCode).HasMaxLength(Widths.Code).IsRequired(false);
        builder.Property<Money>(DerivedColumns.Total);
        builder.Property<Money>(DerivedColumns.Due).HasColumnName(nameof(CertificateApplication.Due));
        builder.Property<DateOnly?>(DerivedColumns.OwedDue).HasColumnName(nameof(CertificateApplication.OwedDue));
        builder.Property<DateOnly?>(DerivedColumns.BookedDay).HasColumnName(nameof(CertificateApplication.BookedDay));
        builder.Property<bool>(DerivedColumns.HasOverrides).HasConversion<int>();
        builder.Property<bool>(DerivedColumns.HasOwed).HasConversion<int>();
        builder.Property<bool>(DerivedColumns.AwaitsReview).HasColumnName(nameof(CertificateApplication.AwaitsReview)).HasConversion<int>();
        builder.Property<Guid>(DerivedColumns.CustomerId);
        builder.Property<byte[]>(DerivedColumns.ParticularsKey).HasMaxLength(Widths.WrappedKey).IsRequired();
        builder.Property<byte[]>(DerivedColumns.ParticularsSealed).IsRequired();
    }

    private static void ConfigureIndexes(EntityTypeBuilder<CertificateApplication> builder)
    {
        builder.HasIndex(application => application.Number).IsUnique();
        builder.HasIndex(DerivedColumns.Point, nameof(CertificateApplication.BusinessDay), DerivedColumns.Sequence).IsUnique();
        // With the businesses in it, a list of one business over years is found without looking at any other row.
        builder.HasIndex(nameof(CertificateApplication.BusinessDay), DerivedColumns.Sequence, DerivedColumns.Businesses);
        builder.HasIndex(DerivedColumns.Sequence, nameof(CertificateApplication.BusinessDay));
        builder.HasIndex(DerivedColumns.Status, nameof(CertificateApplication.BusinessDay), DerivedColumns.Sequence);
        // Numbers compared for equality: what is merely not null, or a truth, is passed over for the range of days.
        builder.HasIndex(DerivedColumns.HasOwed, nameof(CertificateApplication.BusinessDay), DerivedColumns.Sequence);
        builder.HasIndex(DerivedColumns.HasOverrides, nameof(CertificateApplication.BusinessDay), DerivedColumns.Sequence);
        builder.HasIndex(DerivedColumns.AwaitsReview, nameof(CertificateApplication.BusinessDay), DerivedColumns.Sequence);
        builder.HasIndex(DerivedColumns.BookedDay);
        builder.HasIndex(DerivedColumns.CustomerId, nameof(CertificateApplication.BusinessDay), DerivedColumns.Sequence);
        builder.HasOne<Customer>().WithMany().HasForeignKey(DerivedColumns.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void ConfigureChildren(EntityTypeBuilder<CertificateApplication> builder)
    {
        builder.HasMany(application => application.Payments).WithOne()
            .HasForeignKey(PaymentTable.ApplicationId).IsRequired().OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(application => application.Events).WithOne()
            .HasForeignKey(EventTable.ApplicationId).IsRequired().OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(application => application.Certificates).WithOne()
            .HasForeignKey(CertificateTable.ApplicationId).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        builder.Navigation(application => application.Payments).AutoInclude();
        builder.Navigation(application => application.Events).AutoInclude();
        builder.Navigation(application => application.Certificates).AutoInclude();
    }
}
