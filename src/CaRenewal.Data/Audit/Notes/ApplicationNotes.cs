using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Core.Payments;
using CaRenewal.Core.Words;
using CaRenewal.Data.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Audit.Notes;

/// <summary>What stands on the timeline of an application stands in the record, with the values of that moment.</summary>
internal static class ApplicationNotes
{
    public static IEnumerable<AuditNote> In(IReadOnlyList<EntityEntry> written)
    {
        var payments = written.Where(entry => entry.State is EntityState.Added).Select(entry => entry.Entity).OfType<Payment>().ToList();
        var applications = written.Select(entry => entry.Entity).OfType<CertificateApplication>().ToDictionary(application => application.Id);
        return written
            .Where(entry => entry is { State: EntityState.Added, Entity: ApplicationEvent })
            .Select(entry => (Event: (ApplicationEvent)entry.Entity, Application: applications[(Guid)entry.Property(EventTable.ApplicationId).CurrentValue!]))
            .OrderBy(one => one.Application.Number.Sequence).ThenBy(one => one.Event.Sequence)
            .Select(one => Of(one.Event, one.Application, payments));
    }

    private static AuditNote Of(ApplicationEvent entry, CertificateApplication application, List<Payment> payments)
    {
        var note = new AuditNote(entry.Kind.Audited(), entry.Stamp, application.Number.Text, Of: RecordKey.Application(application.Id));
        return entry.Kind switch
        {
            ApplicationEventKind.Submitted => note with { Details = TakenIn(application) },
            ApplicationEventKind.Amended => note with { Details = TakenIn(application, $"{application.Revision}") },
            ApplicationEventKind.Returned or ApplicationEventKind.Cancelled or ApplicationEventKind.Reversed => note with { Reason = entry.Note },
            ApplicationEventKind.PaymentReceived => Paid(note, Take(payments, application, PaymentKind.Receipt)),
            ApplicationEventKind.PaymentVoided => Paid(note, Take(payments, application, PaymentKind.Void)),
            ApplicationEventKind.PaymentRefunded => Paid(note, Take(payments, application, PaymentKind.Refund)),
            ApplicationEventKind.Issued or ApplicationEventKind.Delivered => note with { Details = Certificate(application, entry) },
            _ => note with { Details = AuditDetails.Write(("说明", entry.Note)) },
        };
    }

    private static string? TakenIn(CertificateApplication application, string? revision = null) => AuditDetails.Write(
    [
        ("持有人", application.Particulars.Holder.Label()),
        ("业务", application.Lines.Describe()),
        ("应收", $"{application.Quote.Total} 元"),
        ("文书版本", revision),
        ("容缺", string.Join('、', application.Owed.Select(material => material.Name))),
        .. application.Overrides.Select(passed => ($"例外：{passed.Check.Word()}", (string?)passed.Reason)),
    ]);

    // Of several in one turn the first that is left is the event's: both are added in the same order.
    private static Payment? Take(List<Payment> payments, CertificateApplication application, PaymentKind kind)
    {
        var index = payments.FindIndex(payment => payment.Kind == kind && application.Payments.Contains(payment));
        if (index < 0)
        {
            return null;
        }

        var taken = payments[index];
        payments.RemoveAt(index);
        return taken;
    }

    private static AuditNote Paid(AuditNote note, Payment? payment) => payment is null ? note : note with
    {
        Details = AuditDetails.Write(("方式", payment.Channel), ("金额", $"{payment.Amount} 元"), ("流水号", payment.Reference)),
        Reason = payment.Reason,
    };

    private static string? Certificate(CertificateApplication application, ApplicationEvent entry)
    {
        var certificate = application.Certificates.FirstOrDefault(issued => issued.SerialNumber == entry.Note);
        return entry.Kind is ApplicationEventKind.Issued
            ? AuditDetails.Write(
                ("序列号", entry.Note),
                ("介质号", certificate?.MediumNumber),
                ("有效期", certificate is null ? null : $"{certificate.ValidFrom:yyyy-MM-dd} 至 {certificate.ValidTo:yyyy-MM-dd}"))
            : AuditDetails.Write(("序列号", entry.Note), ("领取人", certificate?.Collector?.Word()));
    }
}
