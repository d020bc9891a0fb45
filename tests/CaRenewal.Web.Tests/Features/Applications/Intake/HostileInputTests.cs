using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using static CaRenewal.Web.Tests.Features.Applications.Intake.FullVisit;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>Every field with every kind of input that is not one: a sentence at the field, never a failure, nothing half stored.</summary>
public sealed partial class HostileInputTests(OneClerk clerk) : IClassFixture<OneClerk>
{
    /// <summary>CARENEWAL_TEST_HOSTILE=all posts every value to every field; else those of which each stands for a kind.</summary>
    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("CARENEWAL_TEST_HOSTILE") is "all";

    /// <summary>What no field takes that is read as text or as a code. Reversed, invisible, control, unreadable, no character, too long.</summary>
    private static readonly string[] Never =
        [.. new[] { "\u202E倒着写", "\u200B", "\u0007", "\uFFFD", "王\uFFFE", new string('9', 20_000) }.Select(Uri.EscapeDataString), "%E7%8E%8B" + LoneSurrogate, LoneSurrogate];

    private static readonly string[] OfEachKind =
    [
        "", "0", "-1", "1000000000", "2026-02-30", "91350100M000100Y44", "430407199312020025", "</script><script>alert(1)</script>", "张三😀", "Renew,New", "7",
        new string('长', 201),
    ];

    private static readonly string[] More =
    [
        " ", "　", "1", "99999999999999999999", "9999-99-99", "1e3", "true", "null", "0001-01-01", "91350100m000100y43", "110105194912310021", "'; DROP TABLE Applications; --", "99",
    ];

    /// <summary>Lone surrogates cannot be written in a .NET string as UTF-8; a browser that is none sends such bytes.</summary>
    private const string LoneSurrogate = "%ED%A0%80";

    public static TheoryData<string, string> Fields()
    {
        var fields = new TheoryData<string, string>();
        foreach (var kind in new[] { "unit", "personal" })
        {
            foreach (var field in IntakeFields.Of(kind))
            {
                fields.Add(kind, field);
            }
        }

        return fields;
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task A_bad_value_gets_a_sentence_or_is_taken_whole(string kind, string field)
    {
        var visit = clerk.Visit;
        var (values, owed) = await AskEverythingAsync(visit, kind);
        var name = field.Replace("owed", owed, StringComparison.Ordinal);
        var saidInJson = false;
        foreach (var bad in OfEachKind.Concat(IsWhole ? More : []).Select(Uri.EscapeDataString).Concat(Never))
        {
            values["RequestKey"] = Guid.NewGuid().ToString();
            var body = string.Join('&', values.Where(value => value.Key != name)
                .Select(value => $"{Uri.EscapeDataString(value.Key)}={Uri.EscapeDataString(value.Value)}").Append($"{Uri.EscapeDataString(name)}={bad}"));
            var before = await visit.CountAsync();

            using var answer = await visit.Client.PostAsync("/applications", Form(body));

            var stored = await visit.CountAsync() - before;
            var shown = bad[..Math.Min(bad.Length, 60)];
            if (answer.StatusCode is HttpStatusCode.SeeOther)
            {
                Assert.False(IntakeFields.IsRead(field) && Never.Contains(bad), $"{field} took {shown}");
                Assert.Equal(1, stored);
                if (IntakeFields.IsKept(field))
                {
                    IsKeptWhole(await ReadKeptAsync(visit, answer), field, name, Uri.UnescapeDataString(bad));
                }

                continue;
            }

            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{shown} gave {answer.StatusCode}");
            Assert.Equal(0, stored);
            var sentences = IntakeVisit.Summary(await Counter.PageAsync(answer));
            Assert.NotEmpty(sentences);
            Assert.All(sentences, sentence => Assert.Matches("^[^a-z]*[\u4e00-\u9fff].*[。）]$", sentence.Replace("name@example.com", "", StringComparison.Ordinal).Replace("true/false", "", StringComparison.Ordinal)));

            if (!saidInJson)
            {
                await SaysTheSameInJsonAsync(visit, body, sentences);
                saidInJson = true;
            }
        }
    }

    [Theory]
    [InlineData("unit")]
    [InlineData("personal")]
    public async Task A_megabyte_in_any_field_is_refused_at_its_place(string kind)
    {
        var visit = clerk.Visit;
        var (values, owed) = await AskEverythingAsync(visit, kind);
        var before = await visit.CountAsync();

        // As many at once as one form may hold.
        foreach (var fields in IntakeFields.Of(kind).Where(IntakeFields.IsRead).Chunk(3))
        {
            var huge = fields.Select(field => field.Replace("owed", owed, StringComparison.Ordinal)).ToDictionary(name => name, _ => new string('9', 1_000_000));
            var body = string.Join('&', values.Where(value => !huge.ContainsKey(value.Key)).Concat(huge).Select(value => $"{Uri.EscapeDataString(value.Key)}={Uri.EscapeDataString(value.Value)}"));

            using var answer = await visit.Client.PostAsync("/applications", Form(body));

            Assert.Equal((HttpStatusCode.OK, before), (answer.StatusCode, await visit.CountAsync()));
            var page = await Counter.PageAsync(answer);
            Assert.All(huge.Keys, name => Assert.NotNull(IntakeVisit.ErrorAt(page, IdOf(name))));
        }
    }

    [Theory]
    [InlineData("unit")]
    [InlineData("personal")]
    public async Task The_fields_are_all_that_the_pages_have(string kind)
    {
        var page = (await AskAsync(clerk.Visit, kind)).Page;

        // A card is read only where there is a reader.
        Assert.Equal(
            IntakeFields.Of(kind).Where(field => field is not "CardRead").Select(AnyRow).Distinct().Order(StringComparer.Ordinal),
            page.QuerySelectorAll("#intake [name]").Select(element => AnyRow(element.GetAttribute("name")!)).Except(["Add", "Remove", "__RequestVerificationToken"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_zero_character_which_no_browser_sends_is_refused_with_a_page()
    {
        var visit = clerk.Visit;

        var answer = await visit.Client.PostAsync("/applications", Form("Name=%00"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("无法处理", (await Counter.PageAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    private static async Task SaysTheSameInJsonAsync(IntakeVisit visit, string body, IReadOnlyList<string> sentences)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/applications") { Content = Form(body) };
        request.Headers.Accept.Clear();
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        visit.Client.DefaultRequestHeaders.Remove("Accept");
        using var answer = await visit.Client.SendAsync(request);
        visit.Client.DefaultRequestHeaders.Add("Accept", "text/html");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var said = problem.RootElement.GetProperty("errors").EnumerateObject().SelectMany(field => field.Value.EnumerateArray()).Select(text => text.GetString()!);
        Assert.Equal(sentences.Distinct().Order(StringComparer.Ordinal), said.Distinct().Order(StringComparer.Ordinal));
    }

    // As UTF-8: told that it is ASCII, the server would make question marks of every other character before any rule sees it.
    private static StringContent Form(string body) => new(body, Encoding.UTF8, "application/x-www-form-urlencoded");

    private static string AnyRow(string field) => Row().Replace(field, "[]");

    [GeneratedRegex(@"\[\w+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
