using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Settings;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Customers;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>
/// What is asked before going on, while the page is filled in and once more when it is submitted: the same business a few weeks
/// ago, a renewal outside its window, another name than last time. Never a refusal: a written reason answers each.
/// </summary>
public sealed class Interruptions(CabinetContext cabinet, CustomerSearch customers, CounterRules rules, TimeProvider clock)
{
    private const int MostLookedAt = 20;

    /// <param name="form">As far as it is filled in.</param>
    /// <param name="last">The holder's last application; null while nobody knows the holder.</param>
    public async Task<IReadOnlyList<Question>> AskAsync(IntakeForm form, PreviousApplication? last)
    {
        var lines = form.Lines.ConvertAll(line => line.ToLine());
        if (last?.CustomerId is not { } customer)
        {
            return Window(lines);
        }

        var name = NameChange.Ask(last.Application.Kind, Parsing.TryTakeName(form.Name) ?? last.Name, last.Name, lines);
        return Together(lines, await RepeatedAsync(customer, last.Application.Kind, lines, null), name);
    }

    /// <param name="except">The application that is being put right.</param>
    public async Task<IReadOnlyList<Question>> AskAsync(Submission submission, ApplicationNumber? except)
    {
        var holder = submission.Particulars.Holder;
        if (await customers.FindAsync(holder) is not { } customer)
        {
            return Window(submission.Lines);
        }

        var repeated = await RepeatedAsync(customer.Id, holder.Kind, submission.Lines, except);
        return Together(submission.Lines, repeated, await RenamedAsync(customer, submission, except));
    }

    private List<Question> Window(IEnumerable<BusinessLine> lines) => Together(lines, null, null);

    private List<Question> Together(IEnumerable<BusinessLine> lines, Question? repeated, Question? renamed) =>
        [.. new[] { repeated, rules.RenewalWindow.Ask(lines, clock.Today()), renamed }.OfType<Question>()];

    private async Task<Question?> RepeatedAsync(Guid customer, CertificateKind kind, IReadOnlyCollection<BusinessLine> lines, ApplicationNumber? except)
    {
        if (rules.DuplicateDays is 0)
        {
            return null;
        }

        var since = clock.Today().AddDays(-rules.DuplicateDays);
        var recent = await cabinet.Ledger
            .Where(entry => entry.CustomerId == customer && entry.BusinessDay >= since && entry.CancelledAt == null)
            .OrderByDescending(entry => entry.BusinessDay)
            .ThenByDescending(entry => entry.Sequence)
            .Take(MostLookedAt)
            .ToListAsync();

        return (from entry in recent
                where entry.Number != except?.Text
                let business = Repetition.Of(lines, entry.Lines)
                where business is not null
                select Repetition.Ask(kind, business.Value, entry.BusinessDay, entry.Sequence, entry.SubmittedName)).FirstOrDefault();
    }

    // A list's label is a unit's whole name; a person's is masked, so the last application itself is looked at.
    private async Task<Question?> RenamedAsync(Customer customer, Submission submission, ApplicationNumber? except)
    {
        var holder = submission.Particulars.Holder;
        if (holder.Kind is CertificateKind.Unit && customer.Label == holder.Name)
        {
            return null;
        }

        return await cabinet.FindApplicationAsync(customer.LastApplicationId) is { } last && last.Number != except
            ? NameChange.Ask(holder.Kind, holder.Name, last.Particulars.Holder.Name, submission.Lines)
            : null;
    }
}
