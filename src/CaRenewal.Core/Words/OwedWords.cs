namespace CaRenewal.Core.Words;

/// <summary>How the day until which a material is owed (容缺) is said.</summary>
public static class OwedWords
{
    public static string Describe(DateOnly due, DateOnly today) => (today.DayNumber - due.DayNumber) switch
    {
        > 0 and var late => $"{Day(due, today)}到期，已逾期 {late} 天",
        0 => "今天到期",
        _ => $"{Day(due, today)}前补交",
    };

    private static string Day(DateOnly day, DateOnly today) => day.ToString(day.Year == today.Year ? "M月d日" : "yyyy年M月d日");
}
