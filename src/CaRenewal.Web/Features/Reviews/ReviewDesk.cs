using System.Security.Cryptography;
using System.Text;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Reviews;
using CaRenewal.Data.Writing;

namespace CaRenewal.Web.Features.Reviews;

/// <summary>Approves: each application in a turn and with a stamp of its own, so that one which cannot be approved keeps no other back.</summary>
public sealed class ReviewDesk(Registrar registrar, OpenedRecords opened)
{
    /// <param name="form">Key of the posted form: sent twice, it approves once.</param>
    /// <param name="stamp">Who, and each time when.</param>
    /// <exception cref="RuleBroken">Nothing was picked, or too many.</exception>
    public async Task<IReadOnlyList<ReviewOutcome>> ApproveAsync(
        Guid form, IReadOnlyList<ReviewPick> picks, Func<Stamp> stamp, CancellationToken cancellation)
    {
        ReviewRules.RequirePicks(picks.Count);
        var seen = await opened.OfAsync(stamp().By, [.. picks.Select(pick => pick.Number.Text)], cancellation);
        var outcomes = new List<ReviewOutcome>(picks.Count);
        foreach (var pick in picks.DistinctBy(pick => pick.Number))
        {
            outcomes.Add(new(pick.Number, await ApproveAsync(form, pick, seen.GetValueOrDefault(pick.Number.Text), stamp())));
        }

        return outcomes;
    }

    /// <exception cref="RuleBroken">It was not opened as it is, or cannot be approved by this member.</exception>
    public async Task ApproveAsync(CertificateApplication application, Stamp stamp)
    {
        var seen = await opened.OfAsync(stamp.By, [application.Number.Text], CancellationToken.None);
        Approve(application, seen.GetValueOrDefault(application.Number.Text), stamp);
    }

    /// <returns>Why not; null when it was approved, now or by this very form before.</returns>
    private async Task<string?> ApproveAsync(Guid form, ReviewPick pick, int seen, Stamp stamp)
    {
        try
        {
            var entry = await registrar.EnterAsync(KeyOf(form, pick), stamp, async turn =>
            {
                var application = await turn.LoadAsync(pick.Number, pick.Version) ?? throw new RuleBroken("没有这张受理单。");
                Approve(application, seen, stamp);
                return pick.Number.Text;
            });
            return entry.Outcome is EntryOutcome.SavedWithOtherContent ? entry.Sentence : null;
        }
        catch (Exception refusal) when (refusal is RuleBroken or ChangedMeanwhile)
        {
            return refusal.Message;
        }
    }

    private static void Approve(CertificateApplication application, int seen, Stamp stamp)
    {
        var version = application.Version;
        application.Review(stamp);
        ReviewRules.RequireOpened(seen, version);
    }

    private static RequestKey KeyOf(Guid form, ReviewPick pick) => new(
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{form:N}{pick.Number}")).AsSpan(0, 16)), ReviewPick.Write(pick.Number.Text, pick.Version));
}
