using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Customers;

internal sealed class CustomerTable : IEntityTypeConfiguration<Customer>
{
    private const int HashSize = 32;

    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers");
        builder.Property(customer => customer.Id).ValueGeneratedNever();
        builder.Property(customer => customer.HolderKey).HasMaxLength(HashSize);
        builder.Property(customer => customer.Label).HasMaxLength(Widths.UnitName);
        builder.Property(customer => customer.Code).HasMaxLength(Widths.Code);
        builder.HasIndex(customer => customer.HolderKey).IsUnique();
    }
}
