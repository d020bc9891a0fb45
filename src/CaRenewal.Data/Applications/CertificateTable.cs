using CaRenewal.Core.Certificates;
using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Applications;

/// <summary>Issued certificates. A delivery replaces the record whole, so the row's key is its own.</summary>
internal sealed class CertificateTable : IEntityTypeConfiguration<IssuedCertificate>
{
    public const string ApplicationId = nameof(ApplicationId);

    public void Configure(EntityTypeBuilder<IssuedCertificate> builder)
    {
        builder.ToTable("IssuedCertificates");
        builder.Property<Guid>("Id").ValueGeneratedOnAdd();
        builder.HasKey("Id");
        builder.Property<Guid>(ApplicationId);
        builder.Property(certificate => certificate.SerialNumber).HasMaxLength(Widths.Label);
        builder.Property(certificate => certificate.MediumNumber).HasMaxLength(Widths.Label);
        builder.ComplexProperty(certificate => certificate.Issued, stamp => stamp.IsStamp("Issued"));
        builder.ComplexProperty(certificate => certificate.Delivered, stamp => stamp.IsStamp("Delivered"));
        builder.HasIndex(ApplicationId, nameof(IssuedCertificate.SerialNumber)).IsUnique();
        builder.HasIndex(certificate => certificate.SerialNumber);
        builder.HasIndex(certificate => certificate.ValidTo);
    }
}
