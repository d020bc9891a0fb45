using CaRenewal.Core.Closing;
using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Closing;

internal sealed class DifferenceTable : IEntityTypeConfiguration<Difference>
{
    public void Configure(EntityTypeBuilder<Difference> builder)
    {
        builder.ToTable("Differences");
        builder.Property(difference => difference.Id).ValueGeneratedNever();
        builder.Property(difference => difference.Channel).HasMaxLength(Widths.Label);
        builder.Property(difference => difference.Reference).HasMaxLength(Widths.Reference);
        builder.Property(difference => difference.Words).HasMaxLength(Widths.Sentence);
        builder.ComplexProperty(difference => difference.SettledBy, stamp => stamp.IsStamp("Settled"));
        builder.Ignore(difference => difference.Settled);
        builder.Ignore(difference => difference.IsMended);
        builder.Ignore(difference => difference.Sentence);
        builder.HasIndex(difference => difference.FoundOn);
        builder.HasIndex(difference => difference.Day);
        builder.HasIndex(difference => difference.StatementId);
        builder.HasOne<StoredStatement>().WithMany().HasForeignKey(difference => difference.StatementId).OnDelete(DeleteBehavior.Restrict);
    }
}
