using CaRenewal.Core;
using CaRenewal.Core.Payments;
using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Applications;

/// <summary>The money book. <see cref="HeldReference"/> keeps a terminal number from being counted twice.</summary>
internal sealed class PaymentTable : IEntityTypeConfiguration<Payment>
{
    public const string ApplicationId = nameof(ApplicationId);

    /// <summary>Channel and reference of a receipt that stands; null for other entries and for receipts that were voided.</summary>
    public const string HeldReference = nameof(HeldReference);

    /// <summary>Business day on which the entry was made.</summary>
    public const string BusinessDay = nameof(BusinessDay);

    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("Payments");
        builder.Property(payment => payment.Id).ValueGeneratedNever();
        builder.Property(payment => payment.Channel).HasMaxLength(Widths.Label);
        builder.Property(payment => payment.Reference).HasMaxLength(Widths.Reference);
        builder.Property(payment => payment.Reason).HasMaxLength(Widths.Sentence);
        builder.ComplexProperty(payment => payment.Stamp, stamp => stamp.IsStamp(""));
        builder.Ignore(payment => payment.Signed);
        builder.Property<string>(HeldReference).HasMaxLength(Widths.Label + 1 + Widths.Reference).IsRequired(false);
        builder.Property<DateOnly>(BusinessDay);
        builder.HasIndex(HeldReference).IsUnique();
        builder.HasIndex(BusinessDay);
    }

    public static void Derive(EntityEntry<Payment> entry) => entry.Property(BusinessDay).CurrentValue = entry.Entity.Stamp.At.BusinessDay();

    public static string Hold(Payment receipt) => $"{receipt.Channel}|{receipt.Reference}";
}
