using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Fees;

/// <summary>A line of the price table in two editions, side by side.</summary>
/// <param name="Before">Null where the edition does not have the line.</param>
/// <param name="After">Null where the edition does not have the line.</param>
public sealed record FeeDifference(string Label, FeeCell? Before, FeeCell? After)
{
    public bool IsNone => Change(CertificateKind.Unit) is 0 && Change(CertificateKind.Personal) is 0;

    /// <summary>Every line of either edition, in the order of the first.</summary>
    public static IReadOnlyList<FeeDifference> Between(FeeEdition before, FeeEdition after)
    {
        var (old, fresh) = (FeeCell.Of(before), FeeCell.Of(after));
        return
        [
            .. old.Select(cell => new FeeDifference(cell.Label, cell, fresh.FirstOrDefault(other => IsSame(cell, other)))),
            .. fresh.Where(cell => !old.Any(other => IsSame(cell, other))).Select(cell => new FeeDifference(cell.Label, null, cell)),
        ];
    }

    public static int? Price(FeeCell? cell, CertificateKind kind) => kind is CertificateKind.Unit ? cell?.Unit : cell?.Personal;

    /// <summary>Yuan more (or less) per certificate; null where one of the two is not published.</summary>
    public int? Change(CertificateKind kind) => (Price(Before, kind), Price(After, kind)) switch
    {
        (null, null) => 0,
        var (before, after) => after - before,
    };

    /// <summary>200→220, 未公示→50; null where nothing changes.</summary>
    public string? Words(CertificateKind kind) =>
        Change(kind) is 0 ? null : $"{Written(Price(Before, kind))}→{Written(Price(After, kind))}";

    public static string Written(int? yuan) => yuan is { } price ? $"{price}" : "未公示";

    private static bool IsSame(FeeCell one, FeeCell other) => one.Business == other.Business && one.Years == other.Years;
}
