using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Audit;

/// <summary>Each engine's migration adds triggers that refuse to alter or remove a row.</summary>
internal sealed class AuditEventTable : IEntityTypeConfiguration<AuditEvent>
{
    public const string Name = "AuditEvents";
    public const string Guard = "AuditEvents_AddedOnly";

    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.ToTable(Name, table => table.HasTrigger(Guard));
        builder.HasKey(entry => new { entry.Stream, entry.Sequence });
        builder.Property(entry => entry.Stream).HasMaxLength(Widths.Stream);
        builder.Property(entry => entry.Sequence).ValueGeneratedNever();
        builder.Property(entry => entry.By).HasMaxLength(Widths.StaffNumber);
        builder.Property(entry => entry.Name).HasMaxLength(Widths.PersonName);
        builder.Property(entry => entry.Subject).HasMaxLength(Widths.Subject);
        builder.Property(entry => entry.Digest).HasMaxLength(RecordDigest.Size);
        builder.Property(entry => entry.Hash).HasMaxLength(AuditSeal.Size);
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => new { entry.By, entry.At });
        builder.HasIndex(entry => new { entry.Group, entry.At });
        builder.HasIndex(entry => new { entry.Subject, entry.At });
    }
}
