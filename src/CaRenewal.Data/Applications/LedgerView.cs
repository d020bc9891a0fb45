using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Applications;

/// <summary>Reads the application's row, so that a list is one command and never touches a sealed column.</summary>
internal sealed class LedgerView : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToView(ApplicationTable.Name);
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Number).HasMaxLength(Widths.Number);
        builder.Property(entry => entry.Lines).HasJson();
        builder.Property(entry => entry.Quote).HasJson();
        builder.Property(entry => entry.Overrides).HasJson();
        builder.Property(entry => entry.HasOverrides).HasConversion<int>();
        builder.Property(entry => entry.HasOwed).HasConversion<int>();
        builder.Property(entry => entry.AwaitsReview).HasConversion<int>();
        builder.Property(entry => entry.Materials).HasJson();
    }
}
