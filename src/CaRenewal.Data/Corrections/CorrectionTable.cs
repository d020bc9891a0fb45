using CaRenewal.Core.Applications;
using CaRenewal.Data.Columns;
using CaRenewal.Data.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Corrections;

internal sealed class CorrectionTable : IEntityTypeConfiguration<StoredCorrection>
{
    public const string Name = "Corrections";
    public void Configure(EntityTypeBuilder<StoredCorrection> builder)
    {
        builder.ToTable(Name);
        builder.Property(correction => correction.Id).ValueGeneratedNever();
        builder.Property(correction => correction.Number).HasConversion<NumberColumn>().HasMaxLength(Widths.Number);
        builder.Property(correction => correction.HolderKey).HasMaxLength(Widths.Hash);
        builder.Property(correction => correction.Lines).HasJson();
        builder.Property(correction => correction.Items).HasJson();
        builder.Property(correction => correction.ParticularsKey).HasMaxLength(Widths.WrappedKey);
        builder.ComplexProperty(correction => correction.Given, stamp => stamp.IsStamp("Given"));
        builder.HasIndex(correction => correction.Number).IsUnique();
        builder.HasIndex(correction => correction.HolderKey);
        builder.HasOne<CertificateApplication>().WithMany().HasForeignKey(correction => correction.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PrintedPaper>().WithOne().HasForeignKey<StoredCorrection>(correction => correction.Id).OnDelete(DeleteBehavior.Restrict);
    }
}
