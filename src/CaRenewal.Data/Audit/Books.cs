using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Payments;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Audit.Notes;
using CaRenewal.Data.Closing;
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
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Audit;

/// <summary>Which rows belong to which record; a turn that writes one owes the record an event.</summary>
internal static class Books
{
    /// <summary>
    /// What leaves no event: forms under way and what is made from the books and can be made again, answers kept for double
    /// posts, counters whose numbers the books show, shared parts that are named by their own hash; keys, and what Identity
    /// keeps for itself.
    /// </summary>
    public static readonly IReadOnlySet<Type> WithoutEvents = new HashSet<Type>
    {
        typeof(IntakeDraft), typeof(Customer), typeof(SearchKey), typeof(KeptAnswer), typeof(ApplicationCounter), typeof(SharedPaperPart),
        typeof(AuditEvent), typeof(AuditHead), typeof(KnownMasterKey), typeof(DataProtectionKey), typeof(LedgerEntry), typeof(DaySheet),
        typeof(IdentityRole<Guid>), typeof(IdentityRoleClaim<Guid>), typeof(IdentityUserClaim<Guid>), typeof(IdentityUserLogin<Guid>),
        typeof(IdentityUserToken<Guid>),
    };

    public static RecordKey? RecordOf(EntityEntry entry) => entry.Entity switch
    {
        CertificateApplication application => RecordKey.Application(application.Id),
        ApplicationEvent => RecordKey.Application((Guid)entry.Property(EventTable.ApplicationId).CurrentValue!),
        Payment => RecordKey.Application((Guid)entry.Property(PaymentTable.ApplicationId).CurrentValue!),
        IssuedCertificate => RecordKey.Application((Guid)entry.Property(CertificateTable.ApplicationId).CurrentValue!),
        PrintedPaper paper => RecordKey.Paper(paper.Id),
        PaperContent content => RecordKey.Paper(content.PaperId),
        PrintLogEntry print => RecordKey.Paper(print.PaperId),
        StoredCorrection notice => RecordKey.Paper(notice.Id),
        Reversal reversal => RecordKey.Application(reversal.ApplicationId),
        TerminalTotal total => new(RecordKind.TerminalTotal, total.Id),
        DayClose close => new(RecordKind.DayClose, close.Id),
        DayReopening reopening => new(RecordKind.DayClose, reopening.CloseId),
        StoredStatement statement => new(RecordKind.Statement, statement.Id),
        Difference difference => new(RecordKind.Statement, difference.StatementId),
        SettingRevision revision => RecordKey.Setting(revision.Number),
        StaffMember member => AccountNotes.IsChanged(entry) ? RecordKey.Account(member.Id) : null,
        IdentityUserRole<Guid> role => RecordKey.Account(role.UserId),
        { } other when WithoutEvents.Contains(other.GetType()) => null,
        var unknown => throw new InvalidOperationException($"Nobody said what {unknown.GetType().Name} leaves in the record: see {nameof(Books)}."),
    };
}
