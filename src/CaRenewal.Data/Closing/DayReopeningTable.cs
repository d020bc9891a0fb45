using CaRenewal.Core.Closing;
using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Closing;

internal sealed class DayReopeningTable : IEntityTypeConfiguration<DayReopening>
{
    public void Configure(EntityTypeBuilder<DayReopening> builder)
    {
        builder.ToTable("DayReopenings");
        builder.HasKey(reopening => reopening.CloseId);
        builder.Property(reopening => reopening.CloseId).ValueGeneratedNever();
        builder.Property(reopening => reopening.Reason).HasMaxLength(Widths.Sentence);
        builder.ComplexProperty(reopening => reopening.Stamp, stamp => stamp.IsStamp(""));
        builder.HasOne<DayClose>().WithOne().HasForeignKey<DayReopening>(reopening => reopening.CloseId).OnDelete(DeleteBehavior.Restrict);
    }
}
