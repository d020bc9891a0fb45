using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Papers;

internal sealed class SharedPaperPartTable : IEntityTypeConfiguration<SharedPaperPart>
{
    private const int HashSize = 32;

    public void Configure(EntityTypeBuilder<SharedPaperPart> builder)
    {
        builder.ToTable("SharedPaperParts");
        builder.HasKey(part => part.Hash);
        builder.Property(part => part.Hash).HasMaxLength(HashSize).ValueGeneratedNever();
    }
}
