using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Audit;

/// <summary>Every record that there is, with its public key.</summary>
internal static class RecordIndex
{
    public static async Task<List<(RecordKey Key, string Subject)>> ListAsync(CabinetContext cabinet, RecordKind kind, CancellationToken cancellation)
    {
        var rows = await Rows(cabinet, kind).ToListAsync(cancellation);
        return rows.ConvertAll(row => (row.Key(kind), row.Subject(kind)));
    }

    /// <summary>Of a record that is keyed by an identifier.</summary>
    public static async Task<string> SubjectOfAsync(CabinetContext cabinet, RecordKey key, CancellationToken cancellation) =>
        (await Rows(cabinet, key.Kind).SingleOrDefaultAsync(row => row.Id == key.Id, cancellation))?.Subject(key.Kind) ?? "";

    private static IQueryable<Row> Rows(CabinetContext cabinet, RecordKind kind) => kind switch
    {
        RecordKind.Application => cabinet.Ledger.Select(entry => new Row { Id = entry.Id, Text = entry.Number }),
        RecordKind.Paper => cabinet.PrintedPapers.Select(paper => new Row
        {
            Id = paper.Id,
            Text = cabinet.Ledger.Where(entry => entry.Id == paper.ApplicationId).Select(entry => entry.Number).FirstOrDefault(),
            Notice = cabinet.Corrections.Where(notice => notice.Id == paper.Id).Select(notice => notice.Number).FirstOrDefault(),
        }),
        RecordKind.Setting => cabinet.SettingRevisions.Select(revision => new Row { Number = revision.Number, Part = revision.Part }),
        RecordKind.Account => cabinet.Users.Select(member => new Row { Id = member.Id, Text = member.UserName }),
        RecordKind.TerminalTotal => cabinet.TerminalTotals.Select(total => new Row { Id = total.Id, Text = total.Channel, Day = total.Day }),
        RecordKind.DayClose => cabinet.DayCloses.Select(close => new Row { Id = close.Id, Text = close.Number }),
        RecordKind.Statement => cabinet.Statements.Select(statement => new Row { Id = statement.Id, Text = statement.Channel, Day = statement.Day, Number = statement.Version }),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private sealed class Row
    {
        public Guid Id { get; init; }

        /// <summary>Of a setting's revision; a statement's version.</summary>
        public int Number { get; init; }

        public string? Text { get; init; }

        public DateOnly? Day { get; init; }

        public Core.Applications.ApplicationNumber? Notice { get; init; }

        public Core.Settings.SettingPart Part { get; init; }

        public RecordKey Key(RecordKind kind) => kind is RecordKind.Setting ? RecordKey.Setting(Number) : new RecordKey(kind, Id);

        public string Subject(RecordKind kind) => this switch
        {
            _ when kind is RecordKind.Setting => Core.Words.OfficeWords.Word(Part),
            { Day: { } day } => RecordWords.OfDay(day, Text ?? "", Number),
            _ => Notice?.Text ?? Text ?? "",
        };
    }
}
