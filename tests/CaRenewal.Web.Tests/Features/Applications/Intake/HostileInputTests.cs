using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>Every field with every kind of input that is not one: a sentence at the field, never a failure, nothing half stored.</summary>
public sealed partial class HostileInputTests(HostileInputTests.OneClerk clerk) : IClassFixture<HostileInputTests.OneClerk>
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
    [MemberData(nameof(Fields))]
    public async Task A_bad_value_gets_a_sentence_or_is_taken_whole(string kind, string field)
    {
        var visit = clerk.Visit;
        var (values, owed) = await EverythingAskedAsync(visit, kind);
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
                    IsKeptWhole(await KeptAsync(visit, answer), field, name, Uri.UnescapeDataString(bad));
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
    public async Task A_visit_that_answers_everything_is_taken_and_read_back_as_it_was_typed(string kind)
    {
        var visit = clerk.Visit;
        var (values, owed) = await EverythingAskedAsync(visit, kind);

        using var answer = await visit.PostAsync(values);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var kept = await KeptAsync(visit, answer);
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
        var (right, owed) = await EverythingAskedAsync(visit, kind);
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
                var kept = await KeptAsync(visit, answer);
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

    [Theory]
    [InlineData("unit")]
    [InlineData("personal")]
    public async Task A_megabyte_in_any_field_is_refused_at_its_place(string kind)
    {
        var visit = clerk.Visit;
        var (values, owed) = await EverythingAskedAsync(visit, kind);
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
        var page = (await AskedAsync(clerk.Visit, kind)).Page;

        // A card is read only where there is a reader.
        Assert.Equal(
            IntakeFields.Of(kind).Where(field => field is not "CardRead").Select(AnyRow).Distinct().Order(StringComparer.Ordinal),
            page.QuerySelectorAll("#intake [name]").Select(element => AnyRow(element.GetAttribute("name")!)).Except(["Add", "Remove", "__RequestVerificationToken"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("CreditCode", "91350100M000200Y43", "统一社会信用代码校验位不符，请核对。")]
    [InlineData("CreditCode", "430407199312020025", "这是身份证号码，请填写统一社会信用代码。")]
    [InlineData("LegalDocument.Number", "110105194912310021", "法定代表人：身份证号码校验位不符，请核对。")]
    [InlineData("Lines[0].Count", "0", "数量须为 1 至 999 张。")]
    [InlineData("Lines[0].Count", "-1", "数量须为 1 至 999 张。")]
    [InlineData("Lines[0].Count", "1000000000", "数量须为 1 至 999 张。")]
    [InlineData("Lines[0].Business", "Sell", "请选择业务类型。")]
    [InlineData("Lines[0].Years", "2", "请选择年限：1 年、3 年或 5 年。")]
    [InlineData("UnitType", "Kingdom", "请选择单位类型。")]
    [InlineData("Name", "", "请填写单位名称。")]
    [InlineData("HasPendingBid", "", "请回答是否有已投标未开标项目。")]
    public async Task The_rule_books_own_sentence_stands_at_the_field_and_in_the_summary(string field, string value, string sentence)
    {
        var visit = clerk.Visit;

        var page = await Counter.PageAsync(await visit.SubmitAsync("unit", With(IntakeVisit.Unit(), field, value)));

        Assert.Equal(sentence, IntakeVisit.ErrorAt(page, IdOf(field)));
        Assert.Contains(sentence, IntakeVisit.Summary(page));
        Assert.NotNull(page.GetElementById(IdOf(field)));
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_whose_own_check_digit_fails_alone_is_taken_with_a_reason()
    {
        var visit = clerk.Visit;
        var unit = With(With(IntakeVisit.Unit("91350203M0001FUE2P"), "DuplicateReason", "同一客户多张证书"), "NameReason", "单位已更名");
        var page = await Counter.PageAsync(await visit.SubmitAsync("unit", unit));
        Assert.Equal("统一社会信用代码校验位不符，继续受理请填写原因。", IntakeVisit.ErrorAt(page, "CreditCodeReason"));

        var values = IntakeVisit.FieldsOf(page);
        values["CreditCodeReason"] = "执照原件如此";
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(values)).StatusCode);
    }

    [Fact]
    public async Task The_summary_follows_the_order_of_the_fields()
    {
        var visit = clerk.Visit;
        var page = await Counter.PageAsync(await visit.PostAsync(IntakeVisit.FieldsOf(await visit.OpenAsync("/applications/new?kind=unit"))));

        var ids = page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")![1..]).ToList();
        var order = page.QuerySelectorAll("#intake [id]").Select(element => element.Id!).ToList();

        Assert.True(ids.Count > 10);
        Assert.All(ids, id => Assert.Contains(id, order));
        Assert.Equal(["Name", "UnitType", "CreditCode"], ids.Take(3));
    }

    [Fact]
    public async Task What_is_missing_of_the_brought_materials_is_named_at_once()
    {
        var visit = clerk.Visit;
        var page = await visit.OpenAsync("/applications/new?kind=unit");
        var values = IntakeVisit.FieldsOf(page);
        foreach (var (name, value) in IntakeVisit.Unit())
        {
            values[name] = value;
        }

        var answer = await Counter.PageAsync(await visit.PostAsync(values));

        var sentence = Assert.Single(IntakeVisit.Summary(answer));
        Assert.StartsWith("自带材料未齐：营业执照复印件1份（加盖公章）；", sentence, StringComparison.Ordinal);
        Assert.Equal(3, sentence.Count(character => character is '；'));
    }

    [Fact]
    public async Task A_zero_character_which_no_browser_sends_is_refused_with_a_page()
    {
        var visit = clerk.Visit;

        var answer = await visit.Client.PostAsync("/applications", Form("Name=%00"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("无法处理", (await Counter.PageAsync(answer)).QuerySelector("h1")!.TextContent);
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

    private static async Task<Dictionary<string, string>> KeptAsync(IntakeVisit visit, HttpResponseMessage answer) =>
        IntakeVisit.FieldsOf(await visit.OpenAsync($"{answer.Headers.Location!.ToString().Split('?')[0]}/amendment"));

    private static void IsKeptWhole(Dictionary<string, string> kept, string field, string name, string typed)
    {
        // Nothing typed: it is in the credit code.
        if (!(field is "OrganizationCode" && typed is ""))
        {
            Assert.Equal((field, IntakeFields.Normalised(field, typed)), (field, IntakeFields.Shown(field, kept.GetValueOrDefault(name))));
        }
    }

    /// <summary>A visit for which the page asks everything that it can ask, all of it answered.</summary>
    /// <returns>Its fields, and the row of the material that is owed.</returns>
    private static async Task<(Dictionary<string, string> Values, string Owed)> EverythingAskedAsync(IntakeVisit visit, string kind)
    {
        var (page, answers) = await AskedAsync(visit, kind);
        var values = IntakeVisit.Filled(page, answers);
        var owed = page.QuerySelector("#brought [name$='.Reason']")!.GetAttribute("name")!.Split('[', ']')[1];
        values.Remove($"Materials[{owed}].Seen");
        (values[$"Materials[{owed}].Reason"], values[$"Materials[{owed}].Due"]) = ("原件已核对", $"{DateTime.Now.AddDays(7):yyyy-MM-dd}");
        values.Remove("Handwritten");
        return (values, owed);
    }

    private static async Task<(IHtmlDocument Page, Dictionary<string, string> Answers)> AskedAsync(IntakeVisit visit, string kind)
    {
        var answers = kind is "unit" ? Unit() : Person();
        foreach (var (name, value) in Both())
        {
            answers[name] = value;
        }

        var empty = await visit.OpenAsync($"/applications/new?kind={kind}");
        using var asked = await visit.PostAsync(IntakeVisit.Filled(empty, answers), "/intake/quote");
        return (await Counter.PageAsync(asked), answers);
    }

    private static Dictionary<string, string> Unit()
    {
        var values = IntakeVisit.Unit("91350203M0001FUE2P");
        (values["CreditCodeReason"], values["OrganizationCode"]) = ("执照原件如此", "M0001FUE-2");
        (values["UnitType"], values["OtherUnitType"], values["Email"]) = ("Other", "律师事务所", "office@example.cn");
        return values;
    }

    private static Dictionary<string, string> Person()
    {
        var values = IntakeVisit.Person();
        (values["ByDelegate"], values["Delegate.Name"], values["Delegate.Mobile"], values["Delegate.Email"]) = ("true", "刘芳", "13800000000", "liu@example.cn");
        values["Email"] = "person@example.cn";
        foreach (var address in new[] { "Home", "Delegate.Address" })
        {
            (values[$"{address}.Province"], values[$"{address}.City"], values[$"{address}.County"]) = ("湖南", "益阳", "赫山");
            (values[$"{address}.Street"], values[$"{address}.Detail"]) = ("迎宾东路", "355号");
        }

        return values;
    }

    private static Dictionary<string, string> Both() => new()
    {
        ["Delegate.Document.Type"] = "Other",
        ["Delegate.Document.OtherType"] = "外国人工作证",
        ["Delegate.Document.Number"] = "AB-1234567",
        ["Lines[0].Business"] = "Renew",
        ["Lines[0].Count"] = "2",
        ["Lines[0].Years"] = "1",
        ["Lines[0].KnownNumbers"] = "SN-0001 SN-0002",
        ["Lines[0].KnownExpiry"] = $"{DateTime.Now.AddDays(30):yyyy-MM-dd}",
        ["Lines[1].Business"] = "Replace",
        ["Lines[1].Count"] = "1",
        ["Lines[1].Cause"] = "Lost",
        ["Lines[1].RevokeAtOnce"] = "true",
        ["Lines[2].Business"] = "Revoke",
        ["Lines[2].Count"] = "1",
        ["RenewalWindowReason"] = "招标急用",
        ["DuplicateReason"] = "同一客户多张证书",
        ["NameReason"] = "单位已更名",
        ["HasPendingBid"] = "false",
        ["Handwritten"] = "Name",
    };

    private static string IdOf(string name) => name.Replace('.', '_').Replace('[', '_').Replace(']', '_');

    private static string AnyRow(string field) => Row().Replace(field, "[]");

    [GeneratedRegex(@"\[\w+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    /// <summary>Logs in once: a password is made slow to check.</summary>
    public sealed class OneClerk : IAsyncLifetime, IDisposable
    {
        private readonly Counter counter = new();

        public IntakeVisit Visit { get; private set; } = null!;

        public async Task InitializeAsync() => Visit = await IntakeVisit.LogInAsync(counter);

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => counter.Dispose();
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

    private static Dictionary<string, string> With(Dictionary<string, string> values, string field, string value)
    {
        values[field] = value;
        return values;
    }
}
