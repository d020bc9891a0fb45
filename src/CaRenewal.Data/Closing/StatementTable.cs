using CaRenewal.Core.Closing;
using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Closing;

/// <summary>One row for each version of a channel and day; the same file may stand once, and come again where it was replaced.</summary>
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
        builder.HasIndex(statement => statement.FileHash);
        builder.HasIndex(statement => new { statement.Day, statement.Channel, statement.Version }).IsUnique();
    }
}
