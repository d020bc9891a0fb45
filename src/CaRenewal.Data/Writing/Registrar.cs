using System.Data.Common;
using System.Security.Cryptography;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Customers;
using CaRenewal.Data.Days;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Staff;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Writing;

/// <summary>The one hand that writes in the books: every change of the office's record goes through <see cref="EnterAsync"/>.</summary>
public sealed class Registrar(
    CabinetContext cabinet, CustomerIndex customers, KeyedHash hash, ActingMember acting, AuditBook audit, HeadKeeper heads)
{
    private const int MostAttempts = 5;

    /// <summary>
    /// Makes a change whole or not at all, and once: the same form again gets the answer of the first time.
    /// What the cabinet tracked before is forgotten; load inside the change.
    /// </summary>
    /// <param name="request">The form's key; null only where doing it twice changes nothing.</param>
    /// <param name="stamp">Who writes, and when.</param>
    /// <param name="change">May run more than once, each time from a clean cabinet; its answer is kept with the key.</param>
    /// <exception cref="ChangedMeanwhile">Someone else was faster.</exception>
    /// <exception cref="RuleBroken">The change breaks a rule.</exception>
    public async Task<Entry> EnterAsync(
        RequestKey? request, Stamp stamp, Func<Turn, Task<string>> change, CancellationToken cancellation = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await cabinet.Database.CreateExecutionStrategy().ExecuteAsync(
                    token => WriteAtOneGoAsync(request, stamp, change, token), cancellation);
            }
            catch (DbUpdateConcurrencyException fault) when (ApplicationIn(fault) is { } application)
            {
                return await KeptMeanwhileAsync(request, cancellation) ?? throw await ChangedByAnotherAsync(application, stamp, cancellation);
            }
            catch (DbException fault) when (attempt < MostAttempts && cabinet.Engine.IsDuplicate(fault))
            {
                // The counter's row was made by another in between.
            }
            catch (DbUpdateException fault) when (
                attempt < MostAttempts && fault.InnerException is DbException inner && cabinet.Engine.IsDuplicate(inner))
            {
                // The same form, the same new customer or the same font came from another window: look again.
            }
            catch (Exception refusal) when (refusal is not (DbException or DbUpdateException or OperationCanceledException))
            {
                // What the change was refused for may have been written by this very form, sent twice.
                if (await KeptMeanwhileAsync(request, cancellation) is { } kept)
                {
                    return kept;
                }

                throw;
            }
        }
    }

    /// <returns>What became of a form that was taken in before; null when none of this key was.</returns>
    public Task<Entry?> FindAsync(RequestKey request, CancellationToken cancellation = default) => KeptAsync(request, cancellation);

    private async Task<Entry?> KeptMeanwhileAsync(RequestKey? request, CancellationToken cancellation) =>
        request is null ? null : await KeptAsync(request, cancellation);

    private async Task<Entry> WriteAtOneGoAsync(
        RequestKey? request, Stamp stamp, Func<Turn, Task<string>> change, CancellationToken cancellation)
    {
        var gate = cabinet.Engine.WriteGate;
        await (gate?.WaitAsync(cancellation) ?? Task.CompletedTask);
        try
        {
            cabinet.ChangeTracker.Clear();
            await using var transaction = await cabinet.Database.BeginTransactionAsync(cancellation);
            if (request is not null && await KeptAsync(request, cancellation) is { } kept)
            {
                return kept;
            }

            await acting.RequireStandingAsync(cabinet, cancellation);
            cabinet.Record = new TurnRecord(stamp);
            var answer = await change(new Turn(cabinet));
            Keep(request, stamp, answer);
            await customers.FileAsync(cabinet, cancellation);
            await PaymentReferences.HoldAsync(cabinet, cancellation);
            await cabinet.SaveChangesAsync(cancellation);
            await DayMarks.RenewAsync(cabinet, cabinet.Record.ChangedDays, cancellation);
            var head = await cabinet.Record.CloseAsync(cabinet, audit, cancellation);
            await cabinet.Record.BookedDays.RequireOpenAsync(cabinet, cancellation);
            await transaction.CommitAsync(cancellation);
            heads.Keep(head);
            return new Entry(EntryOutcome.Saved, answer, stamp);
        }
        catch
        {
            cabinet.ChangeTracker.Clear();
            throw;
        }
        finally
        {
            cabinet.Record = null;
            gate?.Release();
        }
    }

    private async Task<Entry?> KeptAsync(RequestKey request, CancellationToken cancellation)
    {
        var kept = await cabinet.KeptAnswers.AsNoTracking().SingleOrDefaultAsync(answer => answer.Id == request.Id, cancellation);
        if (kept is null)
        {
            return null;
        }

        var same = CryptographicOperations.FixedTimeEquals(kept.ContentHash, HashOf(request));
        return new Entry(same ? EntryOutcome.AlreadySaved : EntryOutcome.SavedWithOtherContent, kept.Answer, kept.Stamp);
    }

    private void Keep(RequestKey? request, Stamp stamp, string answer)
    {
        if (request is not null)
        {
            cabinet.KeptAnswers.Add(new KeptAnswer { Id = request.Id, ContentHash = HashOf(request), Answer = answer, Stamp = stamp });
        }
    }

    private byte[] HashOf(RequestKey request) => hash.Of("request", request.Content);

    private static CertificateApplication? ApplicationIn(DbUpdateConcurrencyException fault) =>
        fault.Entries.Select(entry => entry.Entity).OfType<CertificateApplication>().FirstOrDefault();

    private async Task<ChangedMeanwhile> ChangedByAnotherAsync(
        CertificateApplication application, Stamp stamp, CancellationToken cancellation)
    {
        var current = await cabinet.FindApplicationAsync(application.Id, cancellation);
        return new ChangedMeanwhile(application.Number, current?.Events[^1].Stamp ?? stamp);
    }
}
