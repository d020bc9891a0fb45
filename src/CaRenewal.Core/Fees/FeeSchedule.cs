using CaRenewal.Core.Applications;
using CaRenewal.Core.Notice;

namespace CaRenewal.Core.Fees;

/// <summary>The dated editions of the price table.</summary>
public sealed class FeeSchedule
{
    private readonly List<FeeEdition> newestFirst;

    /// <exception cref="InvalidDataException">An edition is incomplete, or two share an id or a day.</exception>
    public FeeSchedule(IEnumerable<FeeEdition> editions)
    {
        newestFirst = [.. editions.OrderByDescending(edition => edition.From)];
        NoticeFile.Require(newestFirst.Count > 0, "There is no fee edition.");
        newestFirst.ForEach(edition => edition.CheckComplete());
        NoticeFile.Require(newestFirst.DistinctBy(edition => edition.Id).Count() == newestFirst.Count, "Two fee editions share an id.");
        NoticeFile.Require(newestFirst.DistinctBy(edition => edition.From).Count() == newestFirst.Count, "Two fee editions start on one day.");
    }

    public IReadOnlyList<FeeEdition> NewestFirst => newestFirst;

    /// <summary>The editions that the window typed, oldest first.</summary>
    public IReadOnlyList<FeeEdition> OfWindow => [.. newestFirst.Where(edition => edition.Origin is Origins.Window).Reverse()];

    /// <summary>The notice's editions, and these in the place of the window's.</summary>
    /// <exception cref="InvalidDataException">An edition is incomplete, or two share an id or a day.</exception>
    public FeeSchedule With(IEnumerable<FeeEdition> ofWindow) =>
        new([.. newestFirst.Where(edition => edition.Origin is Origins.Notice), .. ofWindow]);

    /// <summary>The editions of Notice/prices.json.</summary>
    public static FeeSchedule FromNotice() => Parse(NoticeFile.Read("prices.json"));

    /// <param name="json">In the form of Notice/prices.json.</param>
    /// <exception cref="InvalidDataException">The text does not say what it must.</exception>
    public static FeeSchedule Parse(string json) => new(NoticeFile.Parse<FeeBook>(json).Editions);

    /// <exception cref="RuleBroken">No edition covers the day, or a line does not fit together.</exception>
    public Quote Price(CertificateKind kind, IReadOnlyList<BusinessLine> lines, DateOnly day)
    {
        var edition = InForceOn(day);
        return new Quote(edition.Id, [.. lines.Select(line => edition.Price(kind, line))]);
    }

    /// <exception cref="RuleBroken">No edition covers the day.</exception>
    public FeeEdition InForceOn(DateOnly day) =>
        newestFirst.Find(edition => edition.From <= day)
        ?? throw new RuleBroken($"{day:yyyy-MM-dd} 没有适用的收费标准。");

    private sealed record FeeBook(IReadOnlyList<FeeEdition> Editions);
}
