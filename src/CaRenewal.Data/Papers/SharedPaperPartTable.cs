using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Papers;

internal sealed class SharedPaperPartTable : IEntityTypeConfiguration<SharedPaperPart>
{
    public void Configure(EntityTypeBuilder<SharedPaperPart> builder)
    {
        builder.ToTable("SharedPaperParts");
        builder.HasKey(part => part.Hash);
        builder.Property(part => part.Hash).HasMaxLength(Widths.Hash).ValueGeneratedNever();
    }
}
