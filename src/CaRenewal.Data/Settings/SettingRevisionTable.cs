using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Settings;

internal sealed class SettingRevisionTable : IEntityTypeConfiguration<SettingRevision>
{
    public void Configure(EntityTypeBuilder<SettingRevision> builder)
    {
        builder.ToTable("SettingRevisions");
        builder.HasKey(revision => revision.Number);
        builder.Property(revision => revision.Number).ValueGeneratedNever();
        builder.Property(revision => revision.Changes).HasJson();
        builder.ComplexProperty(revision => revision.Stamp, stamp => stamp.IsStamp(""));
        builder.HasIndex(revision => new { revision.Part, revision.Number });
    }
}
