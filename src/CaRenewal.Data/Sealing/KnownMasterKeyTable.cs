using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Sealing;

internal sealed class KnownMasterKeyTable : IEntityTypeConfiguration<KnownMasterKey>
{
    public void Configure(EntityTypeBuilder<KnownMasterKey> builder)
    {
        builder.ToTable("KnownMasterKeys");
        builder.Property(key => key.Id).HasMaxLength(2 * MasterKey.IdSize);
    }
}
