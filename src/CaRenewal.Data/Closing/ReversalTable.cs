using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing;
using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Closing;

internal sealed class ReversalTable : IEntityTypeConfiguration<Reversal>
{
    public void Configure(EntityTypeBuilder<Reversal> builder)
    {
        builder.ToTable("Reversals");
        builder.Property(reversal => reversal.Id).ValueGeneratedNever();
        builder.Property(reversal => reversal.Number).HasConversion<NumberColumn>().HasMaxLength(Widths.Number);
        builder.Property(reversal => reversal.Lines).HasJson();
        builder.Property(reversal => reversal.Reason).HasMaxLength(Widths.Sentence);
        builder.ComplexProperty(reversal => reversal.Stamp, stamp => stamp.IsStamp(""));
        builder.HasIndex(reversal => reversal.Day);
        builder.HasIndex(reversal => reversal.ApplicationId);
        builder.HasOne<CertificateApplication>().WithMany().HasForeignKey(reversal => reversal.ApplicationId).OnDelete(DeleteBehavior.Restrict);
    }
}
