using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Staff;

internal sealed class StaffTable : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.ToTable("Staff");
        builder.Property(member => member.Name).HasMaxLength(Widths.PersonName);
        builder.Property(member => member.WindowName).HasMaxLength(Widths.Label);
        builder.Property(member => member.DeactivatedBy).HasMaxLength(Widths.StaffNumber);
        builder.Property(member => member.PhoneNumber).HasMaxLength(Widths.Label);
    }
}
