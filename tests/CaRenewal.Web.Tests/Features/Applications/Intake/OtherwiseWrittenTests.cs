using System.Net;
using static CaRenewal.Web.Tests.Features.Applications.Intake.FullVisit;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>What is typed is kept as the record writes it, however the keyboard wrote it, or refused at its place.</summary>
public sealed class OtherwiseWrittenTests(OneClerk clerk) : IClassFixture<OneClerk>
{
    /// <summary>Kind of holder, and which of <see cref="OtherwiseWritten"/>.</summary>
    public static TheoryData<string, int> Writings()
    {
        var writings = new TheoryData<string, int>();
        for (var way = 0; way < OtherwiseWritten("").Length; way++)
        {
            writings.Add("unit", way);
            writings.Add("personal", way);
        }

        return writings;
    }

    [Theory]
    [InlineData("unit")]
    [InlineData("personal")]
    public async Task A_visit_that_answers_everything_is_taken_and_read_back_as_it_was_typed(string kind)
    {
        var visit = clerk.Visit;
        var (values, owed) = await AskEverythingAsync(visit, kind);

        using var answer = await visit.PostAsync(values);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var kept = await ReadKeptAsync(visit, answer);
        foreach (var field in IntakeFields.Of(kind).Where(IntakeFields.IsKept))
        {
            var name = field.Replace("owed", owed, StringComparison.Ordinal);
            IsKeptWhole(kept, field, name, values.GetValueOrDefault(name, ""));
        }
    }

    [Theory]
    [MemberData(nameof(Writings))]
    public async Task Every_field_otherwise_written_is_kept_as_the_record_writes_it_or_refused_at_its_place(string kind, int way)
    {
        var visit = clerk.Visit;
        var (right, owed) = await AskEverythingAsync(visit, kind);
        var changed = IntakeFields.Of(kind).Where(IntakeFields.IsTyped).ToDictionary(field => field.Replace("owed", owed, StringComparison.Ordinal));
        Assert.All(changed.Keys, name => Assert.NotEmpty(right[name]));
        while (true)
        {
            var values = right.ToDictionary(value => value.Key, value => changed.ContainsKey(value.Key) ? OtherwiseWritten(value.Value)[way] : value.Value);
            values["RequestKey"] = Guid.NewGuid().ToString();
            var before = await visit.CountAsync();
            using var answer = await visit.PostAsync(values);
            if (answer.StatusCode is HttpStatusCode.SeeOther)
            {
                var kept = await ReadKeptAsync(visit, answer);
                Assert.All(changed, field => IsKeptWhole(kept, field.Value, field.Key, values[field.Key]));
                return;
            }

            // What is refused is put right, until the rest is taken.
            Assert.Equal((HttpStatusCode.OK, before), (answer.StatusCode, await visit.CountAsync()));
            var page = await Counter.PageAsync(answer);
            var refused = changed.Keys.Where(name => IntakeVisit.ErrorAt(page, IdOf(name)) is not null).ToList();
            Assert.True(refused.Count > 0, string.Join(' ', IntakeVisit.Summary(page)));
            refused.ForEach(name => changed.Remove(name));
        }
    }

    // What was right, as other keyboards, scanners and copied tables write it, and with what breaks files and pages.
    private static string[] OtherwiseWritten(string good) =>
    [
        string.Concat(good.Select(letter => letter is >= '!' and <= '~' ? (char)(letter + 0xFEE0) : letter)),
        good.ToLowerInvariant(),
        $"\u3000{good} ",
        $"{good[..(good.Length / 2)]}  {good[(good.Length / 2)..]}",
        $"{good}&<>'\"",
        $"{good}𠅤𬱖",
    ];
}
