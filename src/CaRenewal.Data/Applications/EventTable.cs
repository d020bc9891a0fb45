using CaRenewal.Core.Applications;
using CaRenewal.Data.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaRenewal.Data.Applications;

/// <summary>The timeline.</summary>
internal sealed class EventTable : IEntityTypeConfiguration<ApplicationEvent>
{
    public const string ApplicationId = nameof(ApplicationId);

    public void Configure(EntityTypeBuilder<ApplicationEvent> builder)
    {
        builder.ToTable("ApplicationEvents");
        builder.Property<Guid>(ApplicationId);
        builder.HasKey(ApplicationId, nameof(ApplicationEvent.Sequence));
        builder.Property(entry => entry.Sequence).ValueGeneratedNever();
        builder.ComplexProperty(entry => entry.Stamp, stamp => stamp.IsStamp(""));
    }
}
