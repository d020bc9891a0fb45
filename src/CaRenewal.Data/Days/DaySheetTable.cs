using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Days;

internal sealed class DaySheetTable : IEntityTypeConfiguration<DaySheet>
{
    public void Configure(EntityTypeBuilder<DaySheet> builder)
    {
        builder.ToTable("DaySheets");
        builder.HasKey(sheet => sheet.Day);
        builder.Property(sheet => sheet.Day).ValueGeneratedNever();
        builder.Property(sheet => sheet.Totals!).HasJson();
    }
}
