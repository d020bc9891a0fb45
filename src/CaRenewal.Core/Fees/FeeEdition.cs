using CaRenewal.Core.Applications;
using static CaRenewal.Core.Notice.NoticeFile;

namespace CaRenewal.Core.Fees;

/// <summary>One dated edition of the price table. Never edited once in force: a new price is a new edition.</summary>
public sealed record FeeEdition
{
    /// <summary>House limit against a slip of the hand.</summary>
    public const int MostYuan = 100_000;

    /// <summary>Kept with every quote.</summary>
    public required string Id { get; init; }

    /// <summary>First business day on which it applies.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Why this day, where the source does not state one.</summary>
    public string? FromReason { get; init; }

    public required string Source { get; init; }

    /// <summary>公告, or 本点设置 where the window typed it from its source.</summary>
    public string Origin { get; init; } = Origins.Notice;

    public required IReadOnlyList<FeeRow> Rows { get; init; }

    public required DamagedKeyFee DamagedKey { get; init; }

    public required IReadOnlyList<UnpublishedFee> Unpublished { get; init; }

    public required string UnpublishedReason { get; init; }

    /// <summary>An edition that the window types in the form of this one; what is not priced is listed as unpublished.</summary>
    /// <param name="cells">The lines of this edition with other prices.</param>
    public FeeEdition Follow(DateOnly from, string source, IReadOnlyList<FeeCell> cells) => new()
    {
        Id = $"{from:yyyy-MM-dd}",
        From = from,
        Source = source,
        Origin = Origins.Window,
        Rows =
        [
            .. cells.SelectMany(cell => cell is { Unit: { } unit, Personal: { } personal }
                ? [new FeeRow(cell.Business, cell.Label, unit, personal, cell.Years)]
                : Array.Empty<FeeRow>()),
        ],
        DamagedKey = DamagedKey,
        Unpublished =
        [
            .. cells.Where(cell => cell.Unit is null || cell.Personal is null).Select(cell => new UnpublishedFee(cell.Business, cell.Label)),
            .. Unpublished.Where(fee => fee.Business is Business.Revoke),
        ],
        UnpublishedReason = UnpublishedReason,
    };

    /// <exception cref="RuleBroken">The line does not fit together.</exception>
    public QuotedLine Price(CertificateKind kind, BusinessLine line)
    {
        line.Check();
        return line.Cause is ReplacementCause.Damaged ? PriceDamaged(kind, line) : PricePosted(kind, line);
    }

    /// <exception cref="InvalidDataException">A cell is missing, twice or out of range.</exception>
    internal void CheckComplete()
    {
        Require(!string.IsNullOrWhiteSpace(Id) && !string.IsNullOrWhiteSpace(Source), "A fee edition must have an id and a source.");
        Require(Origin is Origins.Notice or Origins.Window, $"{Id}: the origin must be {Origins.Notice} or {Origins.Window}.");
        foreach (var row in Rows)
        {
            Require(row.Unit is > 0 and <= MostYuan && row.Personal is > 0 and <= MostYuan, $"{Id}: {row.Label} has a price out of range.");
        }

        foreach (var business in Enum.GetValues<Business>())
        {
            int?[] terms = BusinessLineRules.HasTerm(business, null) ? [.. BusinessLineRules.Terms] : [null];
            var stated = Rows.Where(row => row.Business == business).Select(row => row.Years).Order().ToList();
            var unpublished = Unpublished.Count(fee => fee.Business == business);
            Require(
                unpublished is 1 ? stated.Count is 0 : unpublished is 0 && stated.SequenceEqual(terms),
                $"{Id}: {business} must be priced once for each of its terms, or be listed once as unpublished.");
        }

        Require(BusinessLineRules.HasTerm(DamagedKey.PricedAs, null), $"{Id}: a damaged key must be priced as a business with a term.");
    }

    private QuotedLine PricePosted(CertificateKind kind, BusinessLine line)
    {
        if (RowOf(line.Business, line.Years) is not { } row)
        {
            var fee = Unpublished.Single(fee => fee.Business == line.Business);
            return new QuotedLine(line.Business, line.Years, line.Count, null, $"{fee.Label}（未公示价格，不收费）", Origins.House);
        }

        var origin = kind is CertificateKind.Personal && row.PersonalReading is not null ? Origins.House : Origin;
        return new QuotedLine(line.Business, line.Years, line.Count, UnitPrice(kind, row), row.Label, origin);
    }

    private QuotedLine PriceDamaged(CertificateKind kind, BusinessLine line) =>
        RowOf(DamagedKey.PricedAs, line.Years) is { } row
            ? new QuotedLine(line.Business, line.Years, line.Count, UnitPrice(kind, row), $"损坏补办，按“{row.Label}”计", Origins.House)
            : new QuotedLine(line.Business, line.Years, line.Count, null, "损坏补办（未公示价格，不收费）", Origins.House);

    private FeeRow? RowOf(Business business, int? years) =>
        Rows.FirstOrDefault(row => row.Business == business && row.Years == years);

    private static Money UnitPrice(CertificateKind kind, FeeRow row) => Money.Yuan(kind switch
    {
        CertificateKind.Unit => row.Unit,
        CertificateKind.Personal => row.Personal,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    });
}
