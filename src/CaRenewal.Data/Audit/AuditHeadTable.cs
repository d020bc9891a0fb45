using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Audit;

/// <summary>Its names also stand in each engine's SQL that locks a head.</summary>
internal sealed class AuditHeadTable : IEntityTypeConfiguration<AuditHead>
{
    public const string Guard = "AuditHeads_NeverRemoved";

    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHeads", table => table.HasTrigger(Guard));
        builder.HasKey(head => head.Stream);
        builder.Property(head => head.Stream).HasMaxLength(Widths.Stream);
        builder.Property(head => head.Hash).HasMaxLength(AuditSeal.Size);
    }
}
