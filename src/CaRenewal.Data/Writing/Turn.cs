using System.Data.Common;
using System.Globalization;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaRenewal.Data.Writing;

/// <summary>The registrar's open transaction: what is added to the cabinet or changed in it during a turn is saved at its end, whole or not at all.</summary>
public sealed class Turn
{
    internal Turn(CabinetContext cabinet) => Cabinet = cabinet;

    public CabinetContext Cabinet { get; }

    /// <summary>The next number of the day; given back when the turn fails, so that no number is left out.</summary>
    /// <param name="point">Letters of the point of service: YY.</param>
    public async Task<ApplicationNumber> NextNumberAsync(string point, DateOnly day, CancellationToken cancellation = default)
    {
        await using var command = Cabinet.Database.GetDbConnection().CreateCommand();
        command.Transaction = Cabinet.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = Cabinet.Engine.NextNumberSql;
        AddParameter(command, "point", point);
        AddParameter(command, "day", day);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        do
        {
            if (await reader.ReadAsync(cancellation))
            {
                return new ApplicationNumber(point, day, Convert.ToInt32(reader.GetValue(0), CultureInfo.InvariantCulture));
            }
        }
        while (await reader.NextResultAsync(cancellation));

        throw new InvalidOperationException("The counter gave no number.");
    }

    /// <summary>The application to be changed; null when there is none of this number.</summary>
    /// <param name="version">The version that the form was made from.</param>
    /// <exception cref="ChangedMeanwhile">It is not that version any more.</exception>
    public async Task<CertificateApplication?> LoadAsync(ApplicationNumber number, int version, CancellationToken cancellation = default)
    {
        var application = await Cabinet.FindApplicationAsync(number, cancellation);
        if (application is null || (application.Version == version && await IsStillAsync(number, version, cancellation)))
        {
            return application;
        }

        Cabinet.ChangeTracker.Clear();
        var current = await Cabinet.FindApplicationAsync(number, cancellation);
        throw new ChangedMeanwhile(number, current!.Events[^1].Stamp);
    }

    // The row and its children are read one after the other, and another's commit may fall in between.
    private Task<bool> IsStillAsync(ApplicationNumber number, int version, CancellationToken cancellation) =>
        Cabinet.Ledger.AnyAsync(entry => entry.Number == number.Text && entry.Version == version, cancellation);

    /// <summary>From here nobody else changes the books until this turn ends; what is read now is what there is.</summary>
    public Task HoldBooksAsync(CancellationToken cancellation = default) => AuditBook.LockAsync(Cabinet, AuditStreams.Changes, cancellation);

    /// <summary>An event for what cannot be seen from what the turn saves; what can be seen leaves its own.</summary>
    /// <param name="subject">By its public key: 受理单号, 工号.</param>
    /// <param name="details">Values of the moment: <see cref="AuditDetails.Write"/>; personal ones masked.</param>
    public void Note(AuditKind kind, string subject, string? details = null, string? reason = null) =>
        Cabinet.Record!.Add(kind, subject, details, reason);

    private static void AddParameter(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
