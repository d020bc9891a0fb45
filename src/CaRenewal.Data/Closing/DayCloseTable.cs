using CaRenewal.Core.Closing;
using CaRenewal.Data.Columns;
using CaRenewal.Data.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Closing;

/// <summary>A day and a version are closed once: of two who close at the same moment the database takes one.</summary>
internal sealed class DayCloseTable : IEntityTypeConfiguration<DayClose>
{
    public void Configure(EntityTypeBuilder<DayClose> builder)
    {
        builder.ToTable("DayCloses");
        builder.Property(close => close.Id).ValueGeneratedNever();
        builder.Property(close => close.Number).HasMaxLength(Widths.Number);
        builder.Property(close => close.Books).HasJson();
        builder.ComplexProperty(close => close.Stamp, stamp => stamp.IsStamp(""));
        builder.HasIndex(close => new { close.Day, close.Version }).IsUnique();
        builder.HasIndex(close => close.Number).IsUnique();
        builder.HasOne<PrintedPaper>().WithOne().HasForeignKey<DayClose>(close => close.Paper).OnDelete(DeleteBehavior.Restrict);
    }
}
