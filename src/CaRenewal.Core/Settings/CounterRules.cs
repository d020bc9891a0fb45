using CaRenewal.Core.Certificates;

namespace CaRenewal.Core.Settings;

/// <summary>办理规则: days and switches of the counter, each our own decision where the notice is silent [house].</summary>
public sealed record CounterRules : ISetting<CounterRules>
{
    /// <summary>House limits against a slip of the hand.</summary>
    public const int MostDays = 3650;

    public const int MostDraftDays = 90;

    /// <summary>Days before the end of a certificate from which its renewal is expected.</summary>
    public int RenewalDaysBefore { get; init; } = 90;

    /// <summary>Days after the end of a certificate until which its renewal is expected.</summary>
    public int RenewalDaysAfter { get; init; } = 365;

    /// <summary>Within how many days the same holder with the same business is asked about; 0 for never.</summary>
    public int DuplicateDays { get; init; } = 30;

    /// <summary>After how many days a form that was not submitted is thrown away.</summary>
    public int DraftDays { get; init; } = 7;

    /// <summary>For how many days an accepted application may wait for its review before the supervisor's day names it; 0 for the same day only.</summary>
    public int ReviewDays { get; init; } = 2;

    /// <summary>法定代表人 and 经办人 are one person: no letter is asked for.</summary>
    public bool LetterWaived { get; init; }

    /// <summary>A renewal continues behind the old end instead of counting from the day of application.</summary>
    public bool CountsFromOldEnd { get; init; }

    /// <summary>复核 comes before 制证; one-person windows review the next day.</summary>
    public bool ReviewFirst { get; init; }

    /// <summary>双面: every paper begins on a leaf of its own.</summary>
    public bool PrintsTwoSided { get; init; }

    public static SettingPart Part => SettingPart.Counter;

    public RenewalWindow RenewalWindow => new(RenewalDaysBefore, RenewalDaysAfter);

    /// <summary>First and last day of a renewed certificate, and what of the old one is lost.</summary>
    /// <param name="oldEnd">Last day of the certificate as far as it is known.</param>
    public (Validity Validity, int DaysLost) ValidityOf(DateOnly day, DateOnly? oldEnd, int years) => oldEnd switch
    {
        { } end when CountsFromOldEnd => (Validity.FromOldEnd(day, end, years), 0),
        { } end => (Validity.FromApplication(day, years), Validity.DaysLost(day, end)),
        null => (Validity.FromApplication(day, years), 0),
    };

    public static CounterRules Of(OfficeRules rules) => rules.Counter;

    public OfficeRules In(OfficeRules rules) => rules with { Counter = this, Checklist = rules.Checklist.Waiving(LetterWaived) };

    public IEnumerable<Fault> Faults(OfficeRules rules, DateOnly today) =>
    [
        .. WholeNumber.Outside(nameof(RenewalDaysBefore), "到期前天数", RenewalDaysBefore, 0, MostDays),
        .. WholeNumber.Outside(nameof(RenewalDaysAfter), "到期后天数", RenewalDaysAfter, 0, MostDays),
        .. WholeNumber.Outside(nameof(DuplicateDays), "重复提醒天数", DuplicateDays, 0, MostDays),
        .. WholeNumber.Outside(nameof(DraftDays), "草稿保留天数", DraftDays, 1, MostDraftDays),
        .. WholeNumber.Outside(nameof(ReviewDays), "待复核天数", ReviewDays, 0, MostDays),
    ];

    public IEnumerable<SettingChange> ChangesIn(OfficeRules rules)
    {
        var before = rules.Counter;
        return SettingChange.Among(
            ("到期前", Days(before.RenewalDaysBefore), Days(RenewalDaysBefore)),
            ("到期后", Days(before.RenewalDaysAfter), Days(RenewalDaysAfter)),
            ("重复提醒", Days(before.DuplicateDays), Days(DuplicateDays)),
            ("草稿保留", Days(before.DraftDays), Days(DraftDays)),
            ("待复核", Days(before.ReviewDays), Days(ReviewDays)),
            ("法定代表人亲自办理", LetterWords(before.LetterWaived), LetterWords(LetterWaived)),
            ("延期有效期", StartWords(before.CountsFromOldEnd), StartWords(CountsFromOldEnd)),
            ("制证", ReviewWords(before.ReviewFirst), ReviewWords(ReviewFirst)),
            ("打印", SideWords(before.PrintsTwoSided), SideWords(PrintsTwoSided)));
    }

    public static string LetterWords(bool waived) => waived ? "免交授权委托书" : "须交授权委托书";

    public static string StartWords(bool fromOldEnd) => fromOldEnd ? "自原到期日次日起" : "自申请之日起";

    public static string ReviewWords(bool reviewFirst) => reviewFirst ? "先复核再制证" : "可先制证，次日复核";

    public static string SideWords(bool twoSided) => twoSided ? "双面" : "单面";

    private static string Days(int days) => $"{days} 天";
}
