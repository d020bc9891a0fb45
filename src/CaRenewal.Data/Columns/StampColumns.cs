using CaRenewal.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Columns;

/// <summary>A stamp as three columns: SignedBy, SignedName, SignedAt.</summary>
internal static class StampColumns
{
    public static void IsStamp(this ComplexPropertyBuilder<Stamp> stamp, string prefix)
    {
        stamp.Property(made => made.By).HasColumnName(prefix + "By").HasMaxLength(Widths.StaffNumber);
        stamp.Property(made => made.Name).HasColumnName(prefix + "Name").HasMaxLength(Widths.PersonName);
        stamp.Property(made => made.At).HasColumnName(prefix + "At");
    }
}
