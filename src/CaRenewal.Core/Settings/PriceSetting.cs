using System.Diagnostics.CodeAnalysis;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Settings;

/// <summary>收费标准: the editions that the window typed. One whose day has come is never altered or taken back; quotes and receipts rest on it.</summary>
public sealed record PriceSetting(IReadOnlyList<FeeEdition> Editions) : ISetting<PriceSetting>
{
    /// <summary>House limit: a day further off is a slip of the hand.</summary>
    private const int FurthestYears = 3;

    public const int MostOfSource = 100;

    public static SettingPart Part => SettingPart.Prices;

    public static PriceSetting Of(OfficeRules rules) => new(rules.Fees.OfWindow);

    public OfficeRules In(OfficeRules rules) => rules with { Fees = rules.Fees.With(Editions) };

    /// <summary>These editions and one more.</summary>
    public PriceSetting With(FeeEdition edition) => new([.. Editions, edition]);

    /// <summary>撤回: without the edition of that day.</summary>
    public PriceSetting Without(DateOnly from) => new([.. Editions.Where(edition => edition.From != from)]);

    public IEnumerable<Fault> Faults(OfficeRules rules, DateOnly today)
    {
        var before = rules.Fees.OfWindow;
        if (before.FirstOrDefault(edition => edition.From <= today && !IsAmong(Editions, edition)) is { } effective)
        {
            yield return new Fault("", $"自 {effective.From:yyyy-MM-dd} 起的价目已生效，不能更改或撤回。");
        }

        foreach (var edition in Editions.Where((edition, index) => !IsAmong(before, edition) || Editions.Take(index).Any(other => other.From == edition.From)))
        {
            if (WhyNotFrom(edition.From, rules.Fees, today) is { } sentence)
            {
                yield return new Fault(nameof(edition.From), sentence);
            }
        }
    }

    public IEnumerable<SettingChange> ChangesIn(OfficeRules rules)
    {
        var before = rules.Fees.OfWindow;
        foreach (var gone in before.Where(edition => !IsAmong(Editions, edition)))
        {
            yield return new SettingChange(Name(gone), $"来源：{gone.Source}", "撤回");
        }

        foreach (var added in Editions.Where(edition => !IsAmong(before, edition)))
        {
            yield return new SettingChange(Name(added), "", $"来源：{added.Source}；{Differences(rules.Fees, added)}");
        }
    }

    /// <summary>依据: where the prices are published; shown beside them.</summary>
    public static bool TryParseSource(string? text, [NotNullWhen(true)] out string? source, [NotNullWhen(false)] out string? fault)
    {
        if (PlainText.TryTakeRequired(text, "依据", MostOfSource, out source, out fault) && Reason.WhyRefused(source) is not null)
        {
            fault = "依据中请勿填写证件号码或电话。";
        }

        return fault is null;
    }

    /// <summary>Why no edition can begin on that day; null where one can.</summary>
    public static string? WhyNotFrom(DateOnly from, FeeSchedule fees, DateOnly today) => from switch
    {
        _ when from <= today => $"起始日期须在今天（{today:yyyy-MM-dd}）之后：已生效的价目不能更改。",
        _ when from > today.AddYears(FurthestYears) => $"起始日期不能晚于 {today.AddYears(FurthestYears):yyyy-MM-dd}。",
        _ when fees.NewestFirst.Any(edition => edition.From == from) => $"{from:yyyy-MM-dd} 已有一版价目；要改请先撤回那一版。",
        _ => null,
    };

    /// <summary>What differs from the edition that it follows, for the record.</summary>
    private static string Differences(FeeSchedule fees, FeeEdition edition)
    {
        var replaced = fees.NewestFirst.FirstOrDefault(known => known.From < edition.From) ?? fees.NewestFirst[^1];
        var words = FeeDifference.Between(replaced, edition).SelectMany(difference => new[]
        {
            Words(difference, CertificateKind.Unit, "单位"),
            Words(difference, CertificateKind.Personal, "个人"),
        }).OfType<string>().ToList();
        return words.Count is 0 ? "各项价格不变" : string.Join('；', words);
    }

    private static string? Words(FeeDifference difference, CertificateKind kind, string whose) =>
        difference.Words(kind) is { } change ? $"{difference.Label} {whose} {change}" : null;

    private static string Name(FeeEdition edition) => $"自 {edition.From:yyyy-MM-dd} 起的价目";

    // An edition holds lists, which are equal only when they are the same: what is stored of it is compared instead.
    private static bool IsAmong(IReadOnlyList<FeeEdition> editions, FeeEdition edition) =>
        editions.Any(known => SettingText.Write(new PriceSetting([known])) == SettingText.Write(new PriceSetting([edition])));
}
