using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Columns;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Customers;
using CaRenewal.Data.Days;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Settings;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Writing;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data;

/// <summary>
/// The cabinet: applications, papers, drafts, staff and Data Protection keys. Anybody may read from it;
/// the books are written by the <see cref="Registrar"/> alone, accounts and Data Protection keys by their own frameworks.
/// </summary>
public sealed class CabinetContext(DbContextOptions<CabinetContext> options, CabinetEngine engine, Sealer sealer)
    : IdentityDbContext<StaffMember, IdentityRole<Guid>, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Whole, with particulars unsealed and children; for one application at a time.</summary>
    public DbSet<CertificateApplication> Applications => Set<CertificateApplication>();

    /// <summary>Lines for lists.</summary>
    public IQueryable<LedgerEntry> Ledger => Set<LedgerEntry>().AsNoTracking();

    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<IssuedCertificate> Certificates => Set<IssuedCertificate>();

    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<SearchKey> SearchKeys => Set<SearchKey>();

    public DbSet<IntakeDraft> Drafts => Set<IntakeDraft>();

    public DbSet<StoredCorrection> Corrections => Set<StoredCorrection>();

    public DbSet<PrintedPaper> PrintedPapers => Set<PrintedPaper>();

    public DbSet<PrintLogEntry> PrintLog => Set<PrintLogEntry>();

    public DbSet<TerminalTotal> TerminalTotals => Set<TerminalTotal>();

    public DbSet<DayClose> DayCloses => Set<DayClose>();

    public DbSet<DayReopening> DayReopenings => Set<DayReopening>();

    public DbSet<Reversal> Reversals => Set<Reversal>();

    public DbSet<StoredStatement> Statements => Set<StoredStatement>();

    public DbSet<Difference> Differences => Set<Difference>();

    public DbSet<SettingRevision> SettingRevisions => Set<SettingRevision>();

    /// <summary>Who did what, and who saw what; added to by <see cref="AuditBook"/> alone.</summary>
    public IQueryable<AuditEvent> AuditEvents => Set<AuditEvent>().AsNoTracking();

    public DbSet<DaySheet> DaySheets => Set<DaySheet>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal DbSet<PaperContent> PaperContents => Set<PaperContent>();

    internal DbSet<SharedPaperPart> SharedPaperParts => Set<SharedPaperPart>();

    internal DbSet<KeptAnswer> KeptAnswers => Set<KeptAnswer>();

    internal DbSet<KnownMasterKey> KnownMasterKeys => Set<KnownMasterKey>();

    internal CabinetEngine Engine => engine;

    internal Sealer Sealer => sealer;

    internal DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    /// <summary>What a turn leaves behind; there is one only while the books may be written.</summary>
    internal TurnRecord? Record { get; set; }

    internal bool IsTurnOpen => Record is not null;

    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    /// <summary>For Data Protection alone, which knows no other way to store a key.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (ChangeTracker.Entries().Any(entry => entry.Entity is not DataProtectionKey))
        {
            throw new NotSupportedException("The cabinet is written asynchronously.");
        }

        engine.WriteGate?.Wait();
        try
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }
        finally
        {
            engine.WriteGate?.Release();
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var written = ChangeTracker.Entries().Where(BookGuard.IsWritten).ToList();
        BookGuard.Check(this, written);
        foreach (var application in written.Where(entry => entry.Entity is CertificateApplication))
        {
            var entry = Entry((CertificateApplication)application.Entity);
            SealedParticulars.Seal(entry, sealer);
            DerivedColumns.Derive(entry);
        }

        foreach (var payment in written.Where(entry => entry.Entity is Payment))
        {
            PaymentTable.Derive(Entry((Payment)payment.Entity));
        }

        Record?.Gather(this, written);

        if (IsTurnOpen || engine.WriteGate is not { } gate)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await gate.WaitAsync(cancellationToken);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.AddInterceptors(ParticularsOpener.Instance);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcColumn>();
        configurationBuilder.Properties<Money>().HaveConversion<MoneyColumn>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CabinetContext).Assembly);
        engine.Shape(builder);
    }
}
