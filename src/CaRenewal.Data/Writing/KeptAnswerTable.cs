using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Writing;

internal sealed class KeptAnswerTable : IEntityTypeConfiguration<KeptAnswer>
{
    public void Configure(EntityTypeBuilder<KeptAnswer> builder)
    {
        builder.ToTable("KeptAnswers");
        builder.Property(answer => answer.Id).ValueGeneratedNever();
        builder.Property(answer => answer.ContentHash).HasMaxLength(Widths.Hash);
        builder.Property(answer => answer.Answer).HasMaxLength(Widths.Label);
        builder.ComplexProperty(answer => answer.Stamp, stamp => stamp.IsStamp(""));
    }
}
