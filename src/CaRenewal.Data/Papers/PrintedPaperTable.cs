using CaRenewal.Core.Applications;
using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Papers;

internal sealed class PrintedPaperTable : IEntityTypeConfiguration<PrintedPaper>
{
    public void Configure(EntityTypeBuilder<PrintedPaper> builder)
    {
        builder.ToTable("PrintedPapers");
        builder.Property(paper => paper.Id).ValueGeneratedNever();
        builder.Property(paper => paper.Papers).HasJson();
        builder.Property(paper => paper.Sha256).HasMaxLength(Widths.Hash);
        builder.ComplexProperty(paper => paper.Created, stamp => stamp.IsStamp("Created"));
        builder.HasIndex(paper => paper.ApplicationId);
        builder.HasOne<CertificateApplication>().WithMany().HasForeignKey(paper => paper.ApplicationId).OnDelete(DeleteBehavior.Restrict);
    }
}
