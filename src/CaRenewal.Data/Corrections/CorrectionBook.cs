using System.Text.Json;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Data.Columns;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Corrections;

/// <summary>The book of correction notices: entered with their paper, read back, found by whom they were given to.</summary>
public sealed class CorrectionBook(CabinetContext cabinet, Sealer sealer)
{
    /// <summary>Within a turn.</summary>
    /// <param name="application">What it is about; null where nothing is registered.</param>
    /// <param name="holderKey">Whom it was given to, as <see cref="Customers.CustomerIndex"/> knows holders; null where that could not be read.</param>
    public void Enter(Turn turn, CorrectionRequest request, Guid? application, byte[]? holderKey)
    {
        var (key, particulars) = sealer.Seal(JsonSerializer.SerializeToUtf8Bytes(request.Particulars, OfficeJson.Options), PlaceOf(request.Id));
        turn.Cabinet.Add(new StoredCorrection
        {
            Id = request.Id,
            Number = request.Number,
            ApplicationId = application,
            Form = request.Form,
            HolderKey = holderKey,
            Kind = request.Kind,
            Lines = request.Lines,
            Items = request.Items,
            HasRemarks = request.Particulars.Remarks.Count > 0,
            ParticularsKey = key,
            Particulars = particulars,
            Given = request.Given,
        });
    }

    /// <returns>Null when there is none of this number.</returns>
    public async Task<CorrectionRequest?> FindAsync(ApplicationNumber number, CancellationToken cancellation = default)
    {
        var found = await cabinet.Corrections.AsNoTracking()
            .Where(correction => correction.Number == number)
            .Select(correction => new
            {
                Correction = correction,
                Application = cabinet.Ledger.Where(entry => entry.Id == correction.ApplicationId).Select(entry => entry.Number).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellation);
        return found is null ? null : Open(found.Correction, found.Application);
    }

    /// <param name="holderKey">As <see cref="Customers.CustomerIndex"/> knows holders.</param>
    /// <returns>What the holder was told, newest first.</returns>
    public async Task<IReadOnlyList<CorrectionLine>> ListAsync(byte[] holderKey, int most, CancellationToken cancellation = default)
    {
        var told = await cabinet.Corrections.AsNoTracking()
            .Where(correction => correction.HolderKey == holderKey)
            .OrderByDescending(correction => correction.Given.At)
            .Select(correction => new
            {
                correction.Number,
                correction.Items,
                correction.HasRemarks,
                correction.Given.By,
                correction.Given.Name,
                correction.Given.At,
            })
            .Take(most)
            .ToListAsync(cancellation);
        return [.. told.Select(one => new CorrectionLine(one.Number, one.Items, one.HasRemarks, new Core.Stamp(one.By, one.Name, one.At)))];
    }

    private CorrectionRequest Open(StoredCorrection stored, string? application)
    {
        var plain = sealer.Open(new SealedValue(stored.ParticularsKey, stored.Particulars), PlaceOf(stored.Id));
        return new CorrectionRequest
        {
            Id = stored.Id,
            Number = stored.Number,
            Application = ApplicationNumber.TryParse(application, out var number) ? number : null,
            Form = stored.Form,
            Kind = stored.Kind,
            Lines = stored.Lines,
            Items = stored.Items,
            Particulars = JsonSerializer.Deserialize<CorrectionParticulars>(plain, OfficeJson.Options)!,
            Given = stored.Given,
        };
    }

    private static SealedPlace PlaceOf(Guid id) => new(CorrectionTable.Name, nameof(StoredCorrection.Particulars), id);
}
