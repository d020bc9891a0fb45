using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Notice;

namespace CaRenewal.Core.Settings;

/// <summary>受理点 as the window describes itself; printed on receipts and notices from then on. The company and its name stay the notice's.</summary>
public sealed partial record PointSetting : ISetting<PointSetting>
{
    /// <summary>Limits in code points, so that the foot of a receipt stays on its sheet.</summary>
    public const int MostOfPlace = 60;

    public const int MostOfAddress = 80;

    /// <summary>The letters of the correction notices' series still stand behind it in a number.</summary>
    public const int MostOfCode = 6;

    public const int MostPeriods = 3;

    public const string NoDays = "请至少选择一个办公日。";

    /// <summary>First part of every number given out from then on; numbers given out before keep theirs.</summary>
    public required string Code { get; init; }

    public required string Place { get; init; }

    public required string Address { get; init; }

    public required IReadOnlyList<DayOfWeek> Days { get; init; }

    /// <summary>In the order of the day.</summary>
    public required IReadOnlyList<OpeningPeriod> Periods { get; init; }

    public required string Phone { get; init; }

    public required string ServicePhone { get; init; }

    public required string Qq { get; init; }

    public static SettingPart Part => SettingPart.Point;

    public static PointSetting Of(OfficeRules rules) => new()
    {
        Code = rules.Point.Code,
        Place = rules.Point.Place,
        Address = rules.Point.Address,
        Days = rules.Point.Days,
        Periods = rules.Point.Periods,
        Phone = rules.Point.Phone,
        ServicePhone = rules.Point.ServicePhone,
        Qq = rules.Point.Qq,
    };

    public OfficeRules In(OfficeRules rules) => rules with
    {
        Point = (rules.Point with
        {
            Source = Origins.Window,
            Code = Code,
            Place = Place,
            Address = Address,
            Days = Days,
            Periods = Periods,
            Hours = HoursIn(rules.Point),
            Phone = Phone,
            ServicePhone = ServicePhone,
            Qq = Qq,
        }).Check(),
    };

    public IEnumerable<Fault> Faults(OfficeRules rules, DateOnly today)
    {
        if (Days.Count is 0)
        {
            yield return new Fault(nameof(Days), NoDays);
        }

        if (WhyPeriodsRefused(Periods) is { } sentence)
        {
            yield return new Fault(nameof(Periods), sentence);
        }
    }

    public IEnumerable<SettingChange> ChangesIn(OfficeRules rules)
    {
        var before = rules.Point;
        return SettingChange.Among(
            ("名称", before.Place, Place),
            ("单号前缀", before.Code, Code),
            ("地址", before.Address, Address),
            ("办公时间", before.Hours, HoursIn(before)),
            ("咨询电话", before.Phone, Phone),
            ("客服电话", before.ServicePhone, ServicePhone),
            ("企业 QQ", before.Qq, Qq));
    }

    /// <returns>Null where the periods can be those of a day.</returns>
    public static string? WhyPeriodsRefused(IReadOnlyList<OpeningPeriod> periods) =>
        periods.Count is 0 ? "请填写办公时间。"
        : OpeningPeriod.AreInOrder(periods) ? null
        : "办公时间须按先后填写，各段不能重叠，每段的结束须晚于开始。";

    /// <summary>单号前缀: kept in capitals.</summary>
    public static bool TryParseCode(string? text, [NotNullWhen(true)] out string? code, [NotNullWhen(false)] out string? fault)
    {
        if (CodeText.TryNormalise(text, "单号前缀", out code, out fault) && (code.Length > MostOfCode || !code.All(char.IsAsciiLetterUpper)))
        {
            fault = $"单号前缀须为 1 至 {MostOfCode} 个英文字母。";
        }
        else if (code?.EndsWith(CorrectionRequest.Series, StringComparison.Ordinal) is true)
        {
            fault = $"单号前缀不能以 {CorrectionRequest.Series} 结尾：告知书编号以它结尾。";
        }

        return fault is null;
    }

    /// <summary>咨询电话, 客服电话: kept as people write them.</summary>
    public static bool TryParsePhone(string? text, [NotNullWhen(true)] out string? phone, [NotNullWhen(false)] out string? fault)
    {
        phone = PhoneNumber.TryParseLandline(text, out var number, out fault) ? number.Written : null;
        return phone is not null;
    }

    /// <summary>企业 QQ: as the notice writes it, with dashes or without.</summary>
    public static bool TryParseQq(string? text, [NotNullWhen(true)] out string? number, [NotNullWhen(false)] out string? fault)
    {
        if (CodeText.TryFold(text, "企业 QQ", out number, out fault) && !QqNumber().IsMatch(number))
        {
            fault = "企业 QQ 须为 5 至 15 位数字，可用连接号分开。";
        }

        return fault is null;
    }

    // The notice's own words as long as they still say what is so.
    private string HoursIn(PointOfService point) =>
        Days.Order().SequenceEqual(point.Days.Order()) && Periods.SequenceEqual(point.Periods) ? point.Hours : OpeningWords.Of(Days, Periods);

    [GeneratedRegex(@"\A(?=(?:-?[0-9]){5,15}\z)[0-9][0-9-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex QqNumber();
}
