using CaRenewal.Core.Audit;

namespace CaRenewal.Web.Features.Audit;

/// <summary>The filters as they stand in the address; what cannot be read is no filter.</summary>
public sealed class AuditFilter
{
    private const int LongestBy = 64;
    private const int LongestSubject = 200;

    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2999, 12, 31);

    private readonly DateOnly? from;
    private readonly DateOnly? to;
    private readonly string? by;
    private readonly string? subject;

    public DateOnly? From
    {
        get => from;
        init => from = Day(value);
    }

    public DateOnly? To
    {
        get => to;
        init => to = Day(value);
    }

    /// <summary>工号.</summary>
    public string? By
    {
        get => by;
        init => by = Text(value, LongestBy);
    }

    public string? Group { get; init; }

    /// <summary>受理单号, 告知书编号, 工号 and the like.</summary>
    public string? Subject
    {
        get => subject;
        init => subject = Text(value, LongestSubject);
    }

    /// <summary>Where the page goes on: see <see cref="AuditPlace"/>.</summary>
    public string? Before { get; init; }

    // By name only: Enum.TryParse would also take a number.
    public AuditGroup? KnownGroup => Enum.GetNames<AuditGroup>().FirstOrDefault(known => known.Equals(Group, StringComparison.OrdinalIgnoreCase)) is { } found
        ? Enum.Parse<AuditGroup>(found)
        : null;

    // Beyond these there is nothing to find, and no room to count a day on.
    private static DateOnly? Day(DateOnly? day) => day >= Earliest && day <= Latest ? day : null;

    // A lone surrogate or NUL is nothing that any column holds, and some databases choke on it.
    private static string? Text(string? typed, int longest) =>
        typed?.Trim() is { Length: > 0 } text && text.Length <= longest && !text.Any(char.IsControl) && !text.Any(char.IsSurrogate) ? text : null;
}
