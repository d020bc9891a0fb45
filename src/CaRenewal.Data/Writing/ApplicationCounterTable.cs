using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Writing;

/// <summary>Its names also stand in each engine's counter SQL.</summary>
internal sealed class ApplicationCounterTable : IEntityTypeConfiguration<ApplicationCounter>
{
    public void Configure(EntityTypeBuilder<ApplicationCounter> builder)
    {
        builder.ToTable("ApplicationCounters");
        builder.HasKey(counter => new { counter.Point, counter.Day });
        builder.Property(counter => counter.Point).HasMaxLength(Widths.Point);
    }
}
