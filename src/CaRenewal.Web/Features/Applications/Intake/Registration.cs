using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Settings;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Papers;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>登记: application, number, quote and papers are stored together, once, or not at all.</summary>
public sealed class Registration(
    Registrar registrar, PaperDesk papers, RulesInForce rules, CardSeal cards)
{
    private const string Stale = "页面已失效，填写的内容都在，请再提交一次。";

    /// <returns>What became of an earlier submission of the page with this key; null where there was none.</returns>
    public Task<Entry?> FindAsync(Guid key) => registrar.FindAsync(new RequestKey(key, ""));

    /// <returns>What became of an earlier submission of this form.</returns>
    public Task<Entry?> FindAsync(IntakeForm form) => registrar.FindAsync(KeyOf(form));

    /// <param name="form">The page it came from, with its key and version.</param>
    /// <param name="amends">The application that is put right; null for a new one.</param>
    /// <param name="staffId">Who submits: the draft of the form is theirs.</param>
    /// <exception cref="DraftHeld">The form's draft holds what this page does not.</exception>
    /// <exception cref="RuleBroken">A rule that takes the whole visit to judge.</exception>
    /// <exception cref="ChangedMeanwhile">Someone else was faster; nothing was overwritten.</exception>
    public Task<Entry> EnterAsync(IntakeForm form, Submission submission, ApplicationNumber? amends, Guid staffId, Stamp stamp)
    {
        var marked = submission with { Particulars = submission.Particulars.MarkRead(cards.Open(form)) };
        var key = KeyOf(form);
        return registrar.EnterAsync(key, stamp, async turn =>
        {
            // Another instance may have set a price or an item since this request began.
            await rules.CatchUpAsync(turn);
            var application = amends is null
                ? await SubmitAsync(turn, marked, stamp)
                : await AmendAsync(turn, amends, form.Version.Number() ?? 0, marked, stamp);
            await papers.StoreAsync(turn, application, stamp);
            await turn.SettleDraftAsync(form.ToDraftPage(key.Id, staffId), application, stamp);
            return application.Number.Text;
        });
    }

    private async Task<CertificateApplication> SubmitAsync(Turn turn, Submission submission, Stamp stamp)
    {
        var number = await turn.NextNumberAsync(rules.Now.Point.Code, stamp.At.BusinessDay());
        var application = CertificateApplication.Submit(Guid.NewGuid(), number, submission, rules.Now.Checklist, rules.Now.Fees, stamp);
        turn.Cabinet.Add(application);
        return application;
    }

    private async Task<CertificateApplication> AmendAsync(
        Turn turn, ApplicationNumber number, int version, Submission submission, Stamp stamp)
    {
        var application = await turn.LoadAsync(number, version);
        Rule.Require(application is not null, "没有这张受理单。");
        application.Amend(submission, rules.Now.Checklist, rules.Now.Fees, stamp);
        return application;
    }

    private static RequestKey KeyOf(IntakeForm form) => Guid.TryParse(form.RequestKey, out var key)
        ? new RequestKey(key, IntakeJson.Write(form))
        : throw new RuleBroken(Stale);
}
