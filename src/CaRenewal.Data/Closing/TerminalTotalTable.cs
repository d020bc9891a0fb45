using CaRenewal.Core.Closing;
using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Closing;

internal sealed class TerminalTotalTable : IEntityTypeConfiguration<TerminalTotal>
{
    public void Configure(EntityTypeBuilder<TerminalTotal> builder)
    {
        builder.ToTable("TerminalTotals");
        builder.Property(total => total.Id).ValueGeneratedNever();
        builder.Property(total => total.Channel).HasMaxLength(Widths.Label);
        builder.Property(total => total.Explanation).HasMaxLength(Widths.Sentence);
        builder.ComplexProperty(total => total.Stamp, stamp => stamp.IsStamp(""));
        builder.HasIndex(total => new { total.Day, total.Channel, total.Version }).IsUnique();
    }
}
