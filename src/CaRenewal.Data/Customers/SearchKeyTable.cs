using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Customers;

internal sealed class SearchKeyTable : IEntityTypeConfiguration<SearchKey>
{
    public void Configure(EntityTypeBuilder<SearchKey> builder)
    {
        builder.ToTable("SearchKeys");
        builder.HasKey(key => new { key.Hash, key.CustomerId });
        builder.Property(key => key.Hash).ValueGeneratedNever();
        builder.HasIndex(key => key.CustomerId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(key => key.CustomerId);
    }
}
