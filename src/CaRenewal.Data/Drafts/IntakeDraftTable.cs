using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Drafts;

internal sealed class IntakeDraftTable : IEntityTypeConfiguration<IntakeDraft>
{
    public const string Name = "IntakeDrafts";

    public void Configure(EntityTypeBuilder<IntakeDraft> builder)
    {
        builder.ToTable(Name);
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.Amends).HasMaxLength(Widths.Number);
        builder.Property(draft => draft.LabelKey).HasMaxLength(Widths.WrappedKey);
        builder.Property(draft => draft.ContentKey).HasMaxLength(Widths.WrappedKey);
        builder.HasIndex(draft => new { draft.OwnerId, draft.ApplicationId, draft.UpdatedAt });
        builder.HasIndex(draft => draft.UpdatedAt);
    }
}
