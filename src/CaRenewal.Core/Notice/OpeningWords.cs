using System.Globalization;

namespace CaRenewal.Core.Notice;

/// <summary>Days and periods in the notice's manner: 周一至周五上午9:00-12:00，下午14:00-17:00.</summary>
public static class OpeningWords
{
    private static readonly TimeOnly Noon = new(12, 0);

    public static string Of(IReadOnlyList<DayOfWeek> days, IReadOnlyList<OpeningPeriod> periods) =>
        Of(days) + string.Join('，', periods.Select(Of));

    /// <summary>Runs of three and more with 至, else each by itself: 周一至周三、周五.</summary>
    public static string Of(IReadOnlyList<DayOfWeek> days)
    {
        var words = new List<string>();
        var week = days.Select(FromMonday).Order().ToList();
        for (var first = 0; first < week.Count;)
        {
            var last = first;
            while (last + 1 < week.Count && week[last + 1] == week[last] + 1)
            {
                last++;
            }

            words.AddRange(last - first >= 2
                ? [$"{Word(week[first])}至{Word(week[last])}"]
                : week[first..(last + 1)].Select(Word));
            first = last + 1;
        }

        return string.Join('、', words);
    }

    public static string Word(this DayOfWeek day) => Word(FromMonday(day));

    private static string Of(OpeningPeriod period)
    {
        var half = period.To <= Noon ? "上午" : period.From >= Noon ? "下午" : "";
        return $"{half}{Clock(period.From)}-{Clock(period.To)}";
    }

    private static string Clock(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;

    private static string Word(int fromMonday) => $"周{"一二三四五六日"[fromMonday]}";
}
