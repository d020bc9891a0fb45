using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Customers;

internal sealed class CustomerTable : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers");
        builder.Property(customer => customer.Id).ValueGeneratedNever();
        builder.Property(customer => customer.HolderKey).HasMaxLength(Widths.Hash);
        builder.Property(customer => customer.Label).HasMaxLength(Widths.UnitName);
        builder.Property(customer => customer.Code).HasMaxLength(Widths.Code);
        builder.HasIndex(customer => customer.HolderKey).IsUnique();
    }
}
