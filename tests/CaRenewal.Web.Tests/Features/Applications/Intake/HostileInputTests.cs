using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>Every field with every kind of input that is not one: a sentence at the field, never a failure, nothing half stored.</summary>
public sealed class HostileInputTests(Counter counter) : IClassFixture<Counter>
{
    /// <summary>CARENEWAL_TEST_HOSTILE=all posts every value to every field; else those of which each stands for a kind.</summary>
    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("CARENEWAL_TEST_HOSTILE") is "all";

    /// <summary>What no field takes that is read as text or as a code. Reversed, invisible, control, unreadable, no character, too long.</summary>
    private static readonly string[] Never =
        [.. new[] { "\u202E倒着写", "\u200B", "\u0007", "\uFFFD", "王\uFFFE", new string('9', 1_000_000) }.Select(Uri.EscapeDataString), "%E7%8E%8B" + LoneSurrogate, LoneSurrogate];

    private static readonly string[] OfEachKind =
        ["", "0", "99999999999999999999", "2026-02-30", "91350100M000100Y44", "430407199312020025", "</script><script>alert(1)</script>", "张三😀", "Renew,New", "7"];

    private static readonly string[] More =
    [
        " ", "　", "1", "-1", "1000000000", "1e3", "true", "null", "9999-99-99", "0001-01-01",
        "９１３５０１００M000100Y43", "91350100m000100y43", "9135 0100-M000 100Y 43", "110105194912310021",
        "&<>'\"", "'; DROP TABLE Applications; --", "𠅤𬱖", "99", new string('长', 201),
    ];

    /// <summary>The fields that are read as text or as a code whatever else is answered.</summary>
    private static readonly string[] Read =
    [
        "Name", "Mobile", "Email", "Lines[0].KnownNumbers", "RenewalWindowReason", "DuplicateReason", "NameReason", "Materials[1].Reason",
        "CreditCode", "CreditCodeReason", "OrganizationCode", "SocialSecurityNumber", "LegalRepresentative", "LegalDocument.Number", "Landline", "Address",
        "Document.Number", "Home.Province", "Home.City", "Home.County", "Home.Street", "Home.Detail",
    ];

    /// <summary>Lone surrogates cannot be written in a .NET string as UTF-8; a browser that is none sends such bytes.</summary>
    private const string LoneSurrogate = "%ED%A0%80";

    public static TheoryData<string, string> Fields()
    {
        var fields = new TheoryData<string, string>();
        string[] both = ["Kind", "Name", "Mobile", "Email", "ByDelegate", "Delegate.Name", "Delegate.Document.Type", "Delegate.Document.Number", "Delegate.Document.OtherType",
            "HolderCeased", "Lines[0].Business", "Lines[0].Count", "Lines[0].KnownNumbers", "Lines[0].KnownExpiry", "Lines[0].Cause", "Lines[0].RevokeAtOnce", "Lines[0].Years",
            "RenewalWindowReason", "DuplicateReason", "NameReason", "HasPendingBid", "Materials[0].Code", "Materials[1].Seen", "Materials[1].Reason", "Materials[1].Due", "Handwritten", "CardRead", "RequestKey", "Version", "Customer", "Amends", "DraftPage", "DraftVersion", "DraftKept"];
        string[] unit = ["UnitType", "OtherUnitType", "CreditCode", "CreditCodeReason", "OrganizationCode", "SocialSecurityNumber", "LegalRepresentative",
            "LegalDocument.Type", "LegalDocument.OtherType", "LegalDocument.Number", "Landline", "Address"];
        string[] person = ["Document.Type", "Document.OtherType", "Document.Number", "Home.Province", "Home.City", "Home.County", "Home.Street", "Home.Detail", "SealChoice",
            "Delegate.Mobile", "Delegate.Email", "Delegate.Address.Province"];
        foreach (var field in both.Concat(unit))
        {
            fields.Add("unit", field);
        }

        foreach (var field in both.Concat(person))
        {
            fields.Add("personal", field);
        }

        return fields;
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task A_bad_value_gets_a_sentence_or_is_taken_whole(string kind, string field)
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var values = IntakeVisit.Filled(
            await visit.OpenAsync($"/applications/new?kind={kind}"), kind is "unit" ? IntakeVisit.Unit() : IntakeVisit.Person());
        values.TryAdd("DuplicateReason", "同一客户多张证书");

        var saidInJson = false;
        var isRead = Read.Contains(field) || (kind is "unit" && field is "Delegate.Name" or "Delegate.Document.Number");
        foreach (var bad in OfEachKind.Concat(IsWhole ? More : []).Select(value => Uri.EscapeDataString(value)).Concat(Never))
        {
            values["RequestKey"] = Guid.NewGuid().ToString();
            values[field] = "";
            var body = string.Join('&', values.Where(value => value.Key != field)
                .Select(value => $"{Uri.EscapeDataString(value.Key)}={Uri.EscapeDataString(value.Value)}").Append($"{Uri.EscapeDataString(field)}={bad}"));
            var before = await visit.CountAsync();

            using var answer = await visit.Client.PostAsync("/applications", Form(body));

            var stored = await visit.CountAsync() - before;
            if (answer.StatusCode is HttpStatusCode.SeeOther)
            {
                Assert.False(isRead && Never.Contains(bad), $"{field} took {bad[..Math.Min(bad.Length, 60)]}");
                Assert.Equal(1, stored);
                continue;
            }

            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{bad[..Math.Min(bad.Length, 60)]} gave {answer.StatusCode}");
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
        var visit = await IntakeVisit.LogInAsync(counter);

        var page = await Counter.PageAsync(await visit.SubmitAsync("unit", With(IntakeVisit.Unit(), field, value)));

        var id = field.Replace('.', '_').Replace('[', '_').Replace(']', '_');
        Assert.Equal(sentence, IntakeVisit.ErrorAt(page, id));
        Assert.Contains(sentence, IntakeVisit.Summary(page));
        Assert.NotNull(page.GetElementById(id));
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_whose_own_check_digit_fails_alone_is_taken_with_a_reason()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var page = await Counter.PageAsync(await visit.SubmitAsync("unit", IntakeVisit.Unit("91350203M0001FUE2P")));
        Assert.Equal("统一社会信用代码校验位不符，继续受理请填写原因。", IntakeVisit.ErrorAt(page, "CreditCodeReason"));

        var values = IntakeVisit.FieldsOf(page);
        values["CreditCodeReason"] = "执照原件如此";
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(values)).StatusCode);
    }

    [Fact]
    public async Task The_summary_follows_the_order_of_the_fields()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
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
        var visit = await IntakeVisit.LogInAsync(counter);
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
        var visit = await IntakeVisit.LogInAsync(counter);

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

    private static Dictionary<string, string> With(Dictionary<string, string> values, string field, string value)
    {
        values[field] = value;
        return values;
    }
}
