using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CaRenewal.Data.Customers;
using CaRenewal.Web.Features.Applications.Intake;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>Puts together the page on which a notice is drawn up: for an application, or for what was typed of a visit.</summary>
public sealed class NoticeScreens(Checklist checklist, CustomerIndex customers, TimeProvider clock)
{
    public const string Prefix = "Notice";

    public NoticeScreen For(CertificateApplication application, NoticeForm? posted = null)
    {
        var visit = VisitOf(application);
        var seen = application.Materials.Where(record => record.State is MaterialState.Seen).Select(record => record.Code).ToHashSet();
        return new NoticeScreen
        {
            Visit = visit,
            Action = $"~/applications/{application.Number}/notice",
            Back = $"~/applications/{application.Number}",
            Application = application,
            Notice = Rowed(posted, visit.Required) ?? new NoticeForm
            {
                Items = NoticeReading.Rows(visit.Required, seen),
                Remarks = string.Join('\n', ReturnedFor(application)),
            },
        };
    }

    public NoticeScreen For(IntakeForm typed, NoticeForm? posted = null)
    {
        var visit = VisitOf(typed);
        var seen = typed.Materials.Where(material => material.Seen.IsTicked()).Select(material => material.Code ?? "").ToHashSet();
        return new NoticeScreen
        {
            Visit = visit,
            Action = "~/notices",
            Back = TypedVisits.AddressOf(typed),
            Notice = Rowed(posted, visit.Required) ?? new NoticeForm
            {
                Form = Guid.TryParse(typed.RequestKey, out var key) ? key : default,
                Items = NoticeReading.Rows(visit.Required, seen),
                Holder = visit.Holder,
                Delegate = visit.Delegate,
            },
        };
    }

    public ToldVisit VisitOf(CertificateApplication application)
    {
        var particulars = application.Particulars;
        string? Printed(HandwrittenField field, string? value) => particulars.Handwritten.Contains(field) ? null : value;
        return new ToldVisit(
            application.Kind,
            application.Lines,
            AskedOf(application),
            Printed(HandwrittenField.HolderName, particulars.Holder.Name),
            Printed(HandwrittenField.DelegateName, particulars.Delegate?.Name),
            customers.KeyOf(particulars.Holder));
    }

    public ToldVisit VisitOf(IntakeForm typed)
    {
        var occasion = typed.ToOccasion(clock.Today());
        return new ToldVisit(
            occasion.Kind,
            occasion.Lines,
            checklist.For(occasion),
            typed.Name.OrNothing(),
            typed.HasDelegate ? typed.Delegate.Name.OrNothing() : null,
            typed.HolderKey(customers, clock));
    }

    /// <summary>Puts the rule book's faults at the fields of the page, whose rows stand in the checklist's order.</summary>
    public static void Mark(ModelStateDictionary state, IEnumerable<Fault> faults)
    {
        foreach (var fault in faults)
        {
            state.AddModelError($"{Prefix}.{fault.At}", fault.Sentence);
        }
    }

    // A later checklist alters no application: what was asked for is named in the words of its day.
    private List<Material> AskedOf(CertificateApplication application)
    {
        var asked = checklist.For(application.Occasion).ToDictionary(material => material.Code);
        return
        [
            .. application.Materials.Select(record => asked.GetValueOrDefault(record.Code, Formerly(record)) with { Name = record.Name, Origin = record.Origin }),
        ];
    }

    private static Material Formerly(MaterialRecord record) =>
        new(record.Code, record.Name, record.Paper is null ? MaterialWay.Brought : MaterialWay.SignedHere, MayBeOwed: false, record.Origin);

    private static NoticeForm? Rowed(NoticeForm? posted, IReadOnlyList<Material> required)
    {
        if (posted is not null)
        {
            var typed = posted.Items;
            posted.Items = [.. required.Select(material => typed.Find(item => item.Code == material.Code) ?? new() { Code = material.Code })];
        }

        return posted;
    }

    // 退回 named everything that is wrong; the notice says it to the customer.
    private static string[] ReturnedFor(CertificateApplication application) => application.Returned is null
        ? []
        : application.Events.Last(entry => entry.Kind is ApplicationEventKind.Returned).Note?.Split('；') ?? [];
}
