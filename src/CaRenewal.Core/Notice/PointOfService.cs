using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Notice;

/// <summary>The window (受理点) as the notice describes it: place, hours, phones, channels.</summary>
public sealed record PointOfService
{
    public required string Source { get; init; }

    /// <summary>First part of every application number [house].</summary>
    public required string Code { get; init; }

    public required string CodeReason { get; init; }

    /// <summary>The company that issues the certificates, by its full name.</summary>
    public required string Authority { get; init; }

    public required string AuthorityShort { get; init; }

    public required string Place { get; init; }

    public required string Address { get; init; }

    public required IReadOnlyList<DayOfWeek> Days { get; init; }

    /// <summary>In the order of the day.</summary>
    public required IReadOnlyList<OpeningPeriod> Periods { get; init; }

    /// <summary>The notice's own words for days and periods.</summary>
    public required string Hours { get; init; }

    public required string Phone { get; init; }

    public required string ServicePhone { get; init; }

    public required string Qq { get; init; }

    /// <summary>Ways to pay, in the notice's order and words.</summary>
    public required IReadOnlyList<string> Channels { get; init; }

    /// <exception cref="RuleBroken">The channel is none of ours; cash is none.</exception>
    public void RequireChannel(string? channel) => Rule.Require(
        channel is not null && Channels.Contains(channel), $"缴费方式只有{string.Join("、", Channels)}，不收取现金。");

    public required bool TakesCash { get; init; }

    /// <summary>Notice/point-of-service.json.</summary>
    public static PointOfService FromNotice() => Parse(NoticeFile.Read("point-of-service.json"));

    /// <param name="json">In the form of Notice/point-of-service.json.</param>
    /// <exception cref="InvalidDataException">The text does not say what it must.</exception>
    public static PointOfService Parse(string json) => NoticeFile.Parse<PointOfService>(json).Check();

    /// <exception cref="InvalidDataException">It is not whole, or not what a rule allows.</exception>
    internal PointOfService Check()
    {
        NoticeFile.Require(Code.Length > 0 && Code.All(char.IsAsciiLetterUpper), "The point's code must be capital letters.");
        NoticeFile.Require(Days.Count > 0 && Days.Distinct().Count() == Days.Count, "Opening days must be there, each once.");
        NoticeFile.Require(Periods.Count > 0 && OpeningPeriod.AreInOrder(Periods), "Opening periods must be there, in order and apart.");
        NoticeFile.Require(
            Channels.Count > 0 && Channels.Distinct().Count() == Channels.Count && !Channels.Any(string.IsNullOrWhiteSpace),
            "Channels must be there, each once.");
        NoticeFile.Require(!TakesCash, "The notice takes no cash.");
        foreach (var phone in new[] { Phone, ServicePhone })
        {
            NoticeFile.Require(PhoneNumber.TryParseLandline(phone, out _, out _), $"{phone} is no telephone number.");
        }

        return this;
    }

    /// <summary>Whether the window is open; holidays are not known. Outside: a banner, never a block.</summary>
    /// <param name="utc">Instant, UTC.</param>
    public bool IsOpenAt(DateTime utc)
    {
        var clock = utc.OnOfficeClock();
        var time = TimeOnly.FromDateTime(clock);
        return Days.Contains(clock.DayOfWeek) && Periods.Any(period => time >= period.From && time < period.To);
    }
}
