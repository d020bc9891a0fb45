using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Papers;

internal sealed class PaperContentTable : IEntityTypeConfiguration<PaperContent>
{
    public const string Name = "PaperContents";

    public void Configure(EntityTypeBuilder<PaperContent> builder)
    {
        builder.ToTable(Name);
        builder.HasKey(content => content.PaperId);
        builder.Property(content => content.PaperId).ValueGeneratedNever();
        builder.Property(content => content.ContentKey).HasMaxLength(Widths.WrappedKey);
        builder.HasOne<PrintedPaper>().WithOne().HasForeignKey<PaperContent>(content => content.PaperId).OnDelete(DeleteBehavior.Restrict);
    }
}
