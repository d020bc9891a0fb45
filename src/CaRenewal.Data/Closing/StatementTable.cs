using CaRenewal.Core.Closing;
using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Closing;

/// <summary>The same file is taken in once, whoever sends it, and each version of a channel and day.</summary>
internal sealed class StatementTable : IEntityTypeConfiguration<StoredStatement>
{
    public void Configure(EntityTypeBuilder<StoredStatement> builder)
    {
        builder.ToTable("Statements");
        builder.Property(statement => statement.Id).ValueGeneratedNever();
        builder.Property(statement => statement.Channel).HasMaxLength(Widths.Label);
        builder.Property(statement => statement.Version).HasDefaultValue(1);
        builder.Property(statement => statement.Reason).HasMaxLength(Widths.Sentence);
        builder.Property(statement => statement.FileHash).HasMaxLength(Widths.Hash);
        builder.ComplexProperty(statement => statement.Stamp, stamp => stamp.IsStamp(""));
        builder.HasIndex(statement => statement.FileHash).IsUnique();
        builder.HasIndex(statement => new { statement.Day, statement.Channel, statement.Version }).IsUnique();
    }
}
