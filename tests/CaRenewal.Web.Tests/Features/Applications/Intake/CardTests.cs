using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Applications;
using CaRenewal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>F4 with a reader that answers: what it said is laid beside the form, and what stands as it was read is remembered.</summary>
public sealed class CardTests : IDisposable
{
    private const string NoAnswer = "读卡器没有应答，请手工输入。";
    private const string Card = """{"ok":true,"data":{"name":"刘芳","number":"440308199901101512","address":"湖南省益阳市赫山区秀峰路12号","validTo":"2035-03-12"}}""";

    private readonly Counter counter = new() { Settings = { ["IdReader:Origin"] = "http://127.0.0.1:8989" } };

    [Fact]
    public async Task Without_a_reader_F4_leads_to_the_field_and_the_page_asks_nobody()
    {
        using var plain = new Counter();
        var page = await (await IntakeVisit.LogInAsync(plain)).OpenAsync("/applications/new?kind=unit");

        Assert.Equal("#Delegate_Document_Number", page.QuerySelector("[data-key=F4]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("[data-reader], [name=CardRead], script[src*=reader]"));
    }

    [Theory]
    [InlineData("unit", "#Delegate_Document_Number")]
    [InlineData("personal", "#Document_Number")]
    public async Task With_a_reader_F4_asks_it_and_without_script_still_leads_to_the_field(string kind, string field)
    {
        var page = await (await IntakeVisit.LogInAsync(counter)).OpenAsync($"/applications/new?kind={kind}");

        var key = page.QuerySelector("[data-key=F4]")!;
        Assert.Equal((field, "http://127.0.0.1:8989/read"), (key.GetAttribute("href"), key.GetAttribute("data-reader")));
        Assert.StartsWith("/js/id-reader", Assert.Single(page.QuerySelectorAll("script[src*=reader]")).GetAttribute("src"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unit", "Lines_0__Years", "经办人", "Delegate_Name", "Delegate_Document_Number")]
    [InlineData("unit", "", "经办人", "Delegate_Name", "Delegate_Document_Number")]
    [InlineData("unit", "LegalRepresentative", "法定代表人", "LegalRepresentative", "LegalDocument_Number")]
    [InlineData("unit", "LegalDocument_Number", "法定代表人", "LegalRepresentative", "LegalDocument_Number")]
    [InlineData("personal", "Name", "申请人", "Name", "Document_Number")]
    [InlineData("personal", "LegalDocument_Number", "申请人", "Name", "Document_Number")]
    [InlineData("personal", "Delegate_Mobile", "经办人", "Delegate_Name", "Delegate_Document_Number")]
    public async Task Whose_card_it_is_follows_from_where_the_clerk_stands(string kind, string at, string who, string name, string number)
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var answer = await ReadAsync(visit, await visit.OpenAsync($"/applications/new?kind={kind}"), Card, at);

        Assert.Equal(("good", $"已读{who}的身份证，已填入。"), (answer.State, answer.Text));
        Assert.Equal("刘芳", answer.Values[0].Fields[name]);
        Assert.Equal("440308199901101512", answer.Values[1].Fields[number]);
        Assert.Equal("ResidentId", answer.Values[1].Fields[number.Replace("_Number", "_Type", StringComparison.Ordinal)]);
        Assert.Equal(kind is "unit" ? 2 : 3, answer.Values.Count);
    }

    [Fact]
    public async Task The_address_of_a_person_comes_in_its_parts()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var answer = await ReadAsync(visit, await visit.OpenAsync("/applications/new?kind=personal"), Card, "Name");

        Assert.Equal(
            new Dictionary<string, string> { ["Home_Detail"] = "12号", ["Home_Street"] = "秀峰", ["Home_County"] = "赫山", ["Home_City"] = "益阳", ["Home_Province"] = "湖南" },
            answer.Values[2].Fields);
        Assert.Equal("湖南省益阳市赫山区秀峰路12号", answer.Values[2].Words);
    }

    [Fact]
    public async Task What_is_typed_otherwise_but_reads_the_same_is_no_difference()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var page = await visit.OpenAsync("/applications/new?kind=unit");

        var same = await ReadAsync(visit, page, Card, "", ("Delegate.Name", " 刘芳 "), ("Delegate.Document.Number", "440308 19990110 1512"));
        Assert.Equal(("good", "已读经办人的身份证，与所填一致。"), (same.State, same.Text));
        Assert.Empty(same.Values);

        var other = await ReadAsync(visit, page, Card, "", ("Delegate.Name", "刘方"), ("Delegate.Document.Number", "440308199901101512"));
        Assert.Equal(("warn", "已读经办人的身份证，与所填不同的未改动。"), (other.State, other.Text));
        Assert.Equal("刘芳", Assert.Single(other.Values).Words);
    }

    [Fact]
    public async Task A_card_that_has_run_out_is_told()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var answer = await ReadAsync(
            visit, await visit.OpenAsync("/applications/new?kind=unit"), Card.Replace("2035-03-12", "20240501", StringComparison.Ordinal), "");

        Assert.Equal(("warn", "已读经办人的身份证，已填入。身份证有效期至 2024-05-01，已过期，请核对。"), (answer.State, answer.Text));
    }

    [Theory]
    [InlineData("""{"ok":false,"code":"NO_CARD"}""", "请放好身份证再按 F4。", null)]
    [InlineData("""{"ok":false,"code":"BUSY"}""", "读卡器正忙，请稍候再按 F4。", null)]
    [InlineData("""{"ok":false,"code":"NO_DEVICE"}""", "没有找到读卡器，请检查连线，或手工输入。", "Delegate_Document_Number")]
    [InlineData("""{"ok":false,"code":"<script>"}""", NoAnswer, "Delegate_Document_Number")]
    [InlineData("0", NoAnswer, "Delegate_Document_Number")]
    [InlineData("", NoAnswer, "Delegate_Document_Number")]
    [InlineData("""{"ok":true,"data":{"name":"刘芳"}}""", NoAnswer, "Delegate_Document_Number")]
    [InlineData("""{"ok":true,"data":{"name":"刘\u0007芳","number":"440308199901101512"}}""", "读卡器：姓名含有看不见的控制字符，请重新输入。", "Delegate_Document_Number")]
    [InlineData("""{"ok":true,"data":{"name":"刘芳","number":"440308199901101513"}}""", "读卡器：身份证号码校验位不符，请核对。", "Delegate_Document_Number")]
    public async Task What_is_no_card_fills_nothing_and_says_how_to_go_on(string said, string sentence, string? focus)
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var answer = await ReadAsync(visit, await visit.OpenAsync("/applications/new?kind=unit"), said, "");

        Assert.Equal(("bad", sentence, focus), (answer.State, answer.Text, answer.Focus));
        Assert.Empty(answer.Values);
        Assert.Equal("", answer.Read);
    }

    [Fact]
    public async Task What_stands_as_it_was_read_is_marked_on_the_application_and_what_was_changed_is_not()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var page = await visit.OpenAsync("/applications/new?kind=unit");
        var values = IntakeVisit.Filled(page, IntakeVisit.Unit());
        values["CardRead"] = (await ReadAsync(visit, page, Card, "")).Read;
        values["Delegate.Name"] = "刘方";

        var answer = await visit.PostAsync(values);

        Assert.Equal([CardField.DelegateDocument], (await SingleAsync()).Particulars.ReadFromCard);
        Assert.Equal(["证件 身份证 440308199901101512 读卡"], await MarksAsync(visit, answer));
    }

    [Fact]
    public async Task Two_cards_are_read_for_one_form_and_a_fault_of_the_form_loses_neither()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var page = await visit.OpenAsync("/applications/new?kind=unit");
        var values = IntakeVisit.Filled(page, IntakeVisit.Unit());
        values["CardRead"] = (await ReadAsync(visit, page, Card, "")).Read;
        var head = """{"ok":true,"data":{"name":"王建国","number":"11010519491231002X"}}""";
        values["CardRead"] = (await ReadAsync(visit, page, head, "LegalRepresentative", ("CardRead", values["CardRead"]))).Read;
        values["Mobile"] = "";

        var again = IntakeVisit.FieldsOf(await Counter.PageAsync(await visit.PostAsync(values)));
        again["Mobile"] = "13800000000";
        await visit.PostAsync(again);

        Assert.Equal(
            [CardField.LegalRepresentativeName, CardField.LegalRepresentativeDocument, CardField.DelegateName, CardField.DelegateDocument],
            (await SingleAsync()).Particulars.ReadFromCard);
    }

    [Fact]
    public async Task A_draft_keeps_what_was_read()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var page = await visit.OpenAsync("/applications/new?kind=unit");
        var values = IntakeVisit.Filled(page, IntakeVisit.Unit());
        values["CardRead"] = (await ReadAsync(visit, page, Card, "")).Read;
        Assert.Equal(HttpStatusCode.OK, (await visit.PostAsync(values, "/drafts")).StatusCode);

        var later = IntakeVisit.FieldsOf(await visit.OpenAsync($"/applications/new?kind=unit&form={values["RequestKey"]}"));
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(later)).StatusCode);

        Assert.Equal([CardField.DelegateName, CardField.DelegateDocument], (await SingleAsync()).Particulars.ReadFromCard);
    }

    [Theory]
    [InlineData("DelegateName")]
    [InlineData("[1,2,3,4,5,6,7,8]")]
    [InlineData("""{"DelegateName":"刘芳"}""")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_source_that_the_page_made_up_is_dropped_and_the_form_is_taken(string madeUp)
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var values = IntakeVisit.Unit();
        values["CardRead"] = madeUp;

        Assert.Equal(HttpStatusCode.SeeOther, (await visit.SubmitAsync("unit", values)).StatusCode);

        Assert.Empty((await SingleAsync()).Particulars.ReadFromCard);
    }

    [Fact]
    public async Task What_was_read_for_another_form_was_not_read_for_this_one()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var values = IntakeVisit.Unit();
        values["CardRead"] = (await ReadAsync(visit, await visit.OpenAsync("/applications/new?kind=unit"), Card, "")).Read;

        await visit.SubmitAsync("unit", values);

        Assert.Empty((await SingleAsync()).Particulars.ReadFromCard);
    }

    [Fact]
    public async Task An_amendment_keeps_the_mark_of_what_it_leaves_as_it_was_read()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var page = await visit.OpenAsync("/applications/new?kind=personal");
        var values = IntakeVisit.Filled(page, IntakeVisit.Person());
        (values["Name"], values["Home.Province"], values["Home.City"], values["Home.County"], values["Home.Street"], values["Home.Detail"]) = ("刘芳", "湖南", "益阳", "赫山", "秀峰", "12号");
        values["CardRead"] = (await ReadAsync(visit, page, Card, "Name")).Read;
        var stored = await visit.PostAsync(values);
        Assert.Equal([CardField.HolderName, CardField.HolderDocument, CardField.HolderAddress], (await SingleAsync()).Particulars.ReadFromCard);

        var address = $"{stored.Headers.Location!.ToString().Split('?')[0]}/amendment";
        var amended = IntakeVisit.FieldsOf(await visit.OpenAsync(address));
        (amended["Home.Detail"], amended["CardRead"]) = ("13号", "made up");
        var answer = await visit.PostAsync(amended, address);

        Assert.Equal([CardField.HolderName, CardField.HolderDocument], (await SingleAsync()).Particulars.ReadFromCard);
        Assert.Equal(["姓名 刘芳 读卡", "证件 身份证 440308199901101512 读卡"], await MarksAsync(visit, answer));
    }

    [Fact]
    public async Task The_next_visit_was_not_read_because_the_last_one_was()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var page = await visit.OpenAsync("/applications/new?kind=unit");
        var values = IntakeVisit.Filled(page, IntakeVisit.Unit());
        values["CardRead"] = (await ReadAsync(visit, page, Card, "")).Read;
        await visit.PostAsync(values);
        var counterPage = await Counter.PageAsync(visit.Client, "/counter");
        var found = await Counter.PostAsync(visit.Client, counterPage, "/counter/search", new() { ["Text"] = "91350100M000100Y43" });

        var again = IntakeVisit.Filled(await visit.OpenAsync(found.Headers.Location!.ToString()), new() { ["HasPendingBid"] = "false", ["DuplicateReason"] = "另一张证书" });
        Assert.Equal("刘芳", again["Delegate.Name"]);
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(again)).StatusCode);

        await using var scope = counter.Services.CreateAsyncScope();
        var applications = await scope.ServiceProvider.GetRequiredService<CabinetContext>().Applications.ToListAsync();
        Assert.Equal([0, 2], applications.Select(application => application.Particulars.ReadFromCard.Count).Order());
    }

    [Fact]
    public async Task Nobody_reads_a_card_without_a_log_in_or_the_pages_token()
    {
        var stranger = await counter.Browser().PostAsync("/intake/card", new FormUrlEncodedContent([new("Said", Card)]));
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);

        var visit = await IntakeVisit.LogInAsync(counter);
        var forged = await visit.Client.PostAsync("/intake/card", new FormUrlEncodedContent([new("Said", Card)]));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
    }

    public void Dispose() => counter.Dispose();

    private static async Task<Answer> ReadAsync(
        IntakeVisit visit, IHtmlDocument page, string said, string at, params (string Name, string Value)[] typed)
    {
        var values = IntakeVisit.FieldsOf(page);
        foreach (var (name, value) in typed)
        {
            values[name] = value;
        }

        (values["At"], values["Said"]) = (at, said);
        var answer = await visit.PostAsync(values, "/intake/card");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonSerializer.Deserialize<Answer>(await answer.Content.ReadAsStringAsync(), JsonSerializerOptions.Web)!;
    }

    /// <summary>The lines of the application's page that carry the mark.</summary>
    private static async Task<List<string>> MarksAsync(IntakeVisit visit, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await Counter.PageAsync(visit.Client, answer.Headers.Location!.ToString());
        return [.. page.QuerySelectorAll(".summary dd .origin")
            .Select(mark => $"{mark.ParentElement!.PreviousElementSibling!.TextContent} {mark.ParentElement.TextContent}")];
    }

    private async Task<CertificateApplication> SingleAsync()
    {
        await using var scope = counter.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CabinetContext>().Applications.SingleAsync();
    }

    private sealed record Value(string Words, Dictionary<string, string> Fields);

    private sealed record Answer(string State, string Text, IReadOnlyList<Value> Values, string Read, string? Focus);
}
