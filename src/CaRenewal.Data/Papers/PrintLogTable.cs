using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Papers;

internal sealed class PrintLogTable : IEntityTypeConfiguration<PrintLogEntry>
{
    public void Configure(EntityTypeBuilder<PrintLogEntry> builder)
    {
        builder.ToTable("PrintLog");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Reason).HasMaxLength(Widths.Sentence);
        builder.ComplexProperty(entry => entry.Stamp, stamp => stamp.IsStamp(""));
        builder.HasIndex(entry => entry.ApplicationId);
        builder.HasOne<PrintedPaper>().WithMany().HasForeignKey(entry => entry.PaperId).OnDelete(DeleteBehavior.Restrict);
    }
}
