using System.Net;
using System.Security.Cryptography;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Features.Applications.Intake;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Corrections;

/// <summary>The customer is sent home before anything is registered.</summary>
public sealed class NoticeTests : IDisposable
{
    private readonly CounterHost host = new();
    private readonly Guid form = Guid.NewGuid();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task What_was_not_seen_is_marked_already_and_nothing_typed_stands_in_the_address()
    {
        var clerk = await host.LogInAsync();
        var intake = await clerk.OpenAsync($"/applications/new?kind=unit&form={form:N}");

        var answer = await clerk.SubmitAsync(intake, NoticeVisit.Leaves, [.. NoticeVisit.Unit()]);

        Assert.Equal($"/applications/new/notice?form={form:N}", answer.Headers.Location!.ToString());
        var page = await clerk.FollowAsync(answer);
        Assert.Equal(
            [
                "《单位数字证书申请表》一份（一式二联，签字或盖章）见附件1：缺", "法人有效身份证件复印件1份（加盖公章）：缺", "经办人有效身份证件复印件1份（加盖公章）：缺",
                "授权委托书1份（见附件3，加盖公章）：缺", "USBkey介质：缺", "数字证书及电子签章申请责任书（见附件4）：缺",
            ],
            page.Marked());
        Assert.Equal(["请选择", "缺", "未盖章", "过期", "不清晰", "与申请不符"], page.QuerySelectorAll("#flaw-1 option").Select(option => option.TextContent));
        Assert.Equal("益阳市资阳区某某建筑工程有限公司", page.QuerySelector("#Notice_Holder")!.GetAttribute("value"));
        Assert.Equal("刘芳", page.QuerySelector("#Notice_Delegate")!.GetAttribute("value"));
        Assert.Equal("打印告知书 F9", page.QuerySelector("[data-key=F9]")!.TextContent);
    }

    [Fact]
    public async Task Coming_back_finds_the_form_as_it_was_however_little_of_it_can_be_read()
    {
        var clerk = await host.LogInAsync();
        (string, string?)[] unreadable = [("CreditCode", "9143x"), ("Email", "no mail"), ("Lines[0].Count", "x")];
        var typed = NoticeVisit.Unit().ToDictionary(field => field.Name, field => field.Value);
        foreach (var (name, value) in unreadable)
        {
            typed[name] = value;
        }

        var notice = await clerk.LeaveAsync(form, unreadable);
        var back = await clerk.OpenAsync(notice.QuerySelector("[data-key=Escape]")!.GetAttribute("href")!);

        var fields = IntakeVisit.FieldsOf(back);
        Assert.All(typed, field => Assert.Equal(field.Value, fields[field.Key]));
        Assert.Empty(back.QuerySelectorAll("#errors"));
    }

    [Fact]
    public async Task One_paper_names_everything_is_stored_sealed_and_printed_and_no_application_is_made()
    {
        var clerk = await host.LogInAsync();
        var page = await clerk.LeaveAsync(form);

        var given = await clerk.SubmitAndFollowAsync(
            page, "/notices", ("Notice.Items[2].Flaw", "Expired"), ("Notice.Items[0].Marked", null), ("Notice.Remarks", "公章与名称不一致\n委托书须写张数"));

        Assert.Equal("YYBZ20261123-0001", given.QuerySelector("h1")!.TextContent);
        Assert.Contains("已告知补正 7 项（YYBZ20261123-0001）。", given.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(given.QuerySelector("#next-customer[autofocus]"));
        var stored = Assert.Single(await host.CorrectionsAsync());
        Assert.Equal($"/papers/{stored.Id:N}.pdf", given.QuerySelector("[data-print-now]")!.GetAttribute("data-print-now"));
        Assert.Null(stored.ApplicationId);
        Assert.Equal(["公章与名称不一致", "委托书须写张数"], (await host.RequestAsync("YYBZ20261123-0001")).Particulars.Remarks);

        var text = await clerk.PaperAsync(stored.Id);
        Assert.Contains("申请单位益阳市资阳区某某建筑工程有限公司经办人刘芳受理单号尚未登记申请业务延期1年1张告知人李敏", text, StringComparison.Ordinal);
        Assert.Contains("1法人有效身份证件复印件1份（加盖公章）过期自带公告2经办人有效身份证件复印件1份（加盖公章）缺自带公告", text, StringComparison.Ordinal);
        Assert.Contains("1．公章与名称不一致2．委托书须写张数", text, StringComparison.Ordinal);
        await AssertFiledAsync(clerk, stored.Id);

        Assert.Equal("YY20261123-0001", await host.RenewAsync());
    }

    [Fact]
    public async Task The_same_notice_twice_is_given_once_and_another_under_its_key_is_not_saved()
    {
        var clerk = await host.LogInAsync();
        var page = await clerk.LeaveAsync(form);

        await clerk.SubmitAndFollowAsync(page, "/notices");
        var again = await clerk.SubmitAndFollowAsync(page, "/notices");
        Assert.Contains("未重复保存", again.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(again.QuerySelector("[data-print-now]"));
        var other = await clerk.SubmitAndFollowAsync(page, "/notices", ("Notice.Remarks", "又想起一条"));

        Assert.Contains("修改未保存", other.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await host.CorrectionsAsync());
    }

    [Theory]
    [InlineData("Notice.Items[1].Flaw", "", "请选择营业执照复印件1份（加盖公章）的问题。", "Notice_Items_1__Flaw")]
    [InlineData("Notice.Items[1].Flaw", "Unusable", "请选择营业执照复印件1份（加盖公章）的问题。", "Notice_Items_1__Flaw")]
    [InlineData("Notice.Items[1].Flaw", "1", "请选择营业执照复印件1份（加盖公章）的问题。", "Notice_Items_1__Flaw")]
    [InlineData("Notice.Items[0].Code", "applicant-id", "勾选了本次业务不需要的材料，请重新核对。", "Notice_Items")]
    [InlineData("Notice.Items[0].Code", "business-licence", "同一材料只能勾选一次。", "Notice_Items")]
    [InlineData("Notice.Remarks", "\u202E倒写", "其他需补正的内容含有看不见的控制字符，请重新输入。", "Notice_Remarks")]
    [InlineData("Notice.Remarks", "请写明𰻝", "其他需补正的内容中的“𰻝”（U+30EDD）打印不出，请改用能打印的字。", "Notice_Remarks")]
    [InlineData("Notice.Holder", " ", "请填写单位名称。", "Notice_Holder")]
    [InlineData("Notice.Holder", "益阳𰻝", "单位名称中的“𰻝”（U+30EDD）打印不出，请改用能打印的字。", "Notice_Holder")]
    [InlineData("Notice.Delegate", "\uFFFD", "经办人姓名含有无法识别的字符，请重新输入。", "Notice_Delegate")]
    public async Task What_is_wrong_is_said_at_its_field_and_everything_typed_stays(string field, string value, string sentence, string at)
    {
        var clerk = await host.LogInAsync();
        var page = await clerk.LeaveAsync(form);
        (string, string?)[] typed = [("Notice.Remarks", "公章压线"), ("Notice.Items[1].Marked", "true"), ("Notice.Items[1].Flaw", "NotSealed")];

        var answer = await clerk.SubmitAsync(page, "/notices", [.. typed.Where(other => other.Item1 != field), (field, value)]);

        var refused = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, Browser.Refusals(refused));
        Assert.Equal($"#{at}", refused.QuerySelector("#errors a")!.GetAttribute("href"));
        Assert.NotNull(refused.GetElementById(at));
        Assert.Equal(field is "Notice.Remarks" ? value : "公章压线", refused.QuerySelector("#Notice_Remarks")!.TextContent.TrimStart('\n'));
        Assert.Empty(await host.CorrectionsAsync());
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once()
    {
        var clerk = await host.LogInAsync();
        var page = await clerk.LeaveAsync(form);
        var cleared = page.QuerySelectorAll("[name$='.Marked']").Select(box => (box.GetAttribute("name")!, (string?)null));

        var answer = await clerk.SubmitAsync(page, "/notices", [.. cleared, ("Notice.Holder", ""), ("Notice.Remarks", "")]);

        Assert.Equal("请勾选需补正的材料，或写明其他需补正的内容。 请填写单位名称。", Browser.Refusals(await Browser.ReadAsync(answer)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("长")]
    [InlineData("</textarea><script>alert(1)</script>")]
    [InlineData("%ED%A0%80")]
    public async Task Whatever_is_typed_is_answered(string piece)
    {
        var clerk = await host.LogInAsync();
        var page = await clerk.LeaveAsync(form);
        var text = piece is "长" ? new string('长', 100_000) : piece;

        var answer = await clerk.SubmitAsync(
            page, "/notices", ("Notice.Remarks", text), ("Notice.Delegate", text), ("Notice.Items[3].Code", text), ("Notice.Items[3].Flaw", text));

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity });
    }

    [Fact]
    public async Task A_form_without_its_key_or_with_an_unknown_one_gives_nothing()
    {
        var clerk = await host.LogInAsync();
        var page = await clerk.LeaveAsync(form);

        Assert.Equal(HttpStatusCode.BadRequest, (await clerk.SubmitAsync(page, "/notices", ("Notice.RequestKey", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.SubmitAsync(page, "/notices", ("Notice.Form", $"{Guid.NewGuid()}"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.GetAsync($"/applications/new/notice?form={Guid.NewGuid():N}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.GetAsync("/notices/YYBZ20261123-0001")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.GetAsync("/notices/x")).StatusCode);
    }

    [Fact]
    public async Task What_one_clerk_typed_no_other_opens_but_the_notice_all_read()
    {
        var clerk = await host.LogInAsync();
        await clerk.SubmitAndFollowAsync(await clerk.LeaveAsync(form), "/notices");
        var other = await host.LogInAsync(CounterHost.Supervisor);

        Assert.Equal(HttpStatusCode.NotFound, (await other.Client.GetAsync($"/applications/new/notice?form={form:N}")).StatusCode);
        Assert.NotNull((await clerk.OpenAsync("/notices/YYBZ20261123-0001")).QuerySelector("a[data-key=F9]"));
        Assert.Null((await other.OpenAsync("/notices/YYBZ20261123-0001")).QuerySelector("a[data-key=F9]"));
    }

    [Fact]
    public async Task Who_serves_the_customer_that_came_back_takes_the_visit_over_and_its_first_clerk_is_told()
    {
        var clerk = await host.LogInAsync();
        var late = await clerk.OpenAsync($"/applications/new?kind=unit&form={form:N}");
        await clerk.SubmitAndFollowAsync(await clerk.LeaveAsync(form), "/notices");
        var other = await host.LogInAsync(CounterHost.Supervisor);

        var intake = await other.SubmitAndFollowAsync(await other.OpenAsync("/notices/YYBZ20261123-0001"), "/notices/YYBZ20261123-0001/takeover");

        Assert.Equal("益阳市资阳区某某建筑工程有限公司", intake.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Null((await clerk.OpenAsync("/notices/YYBZ20261123-0001")).QuerySelector("a[data-key=F9]"));
        var held = await clerk.SubmitAsync(late, "/applications", [.. NoticeVisit.Unit(), .. AllBrought(late)]);
        Assert.Contains("这份草稿属于其他受理员", Browser.Refusals(await Browser.ReadAsync(held)), StringComparison.Ordinal);
        var registered = await other.SubmitAsync(intake, "/applications", [.. AllBrought(intake)]);
        Assert.Equal("/applications/YY20261123-0001?print=1", registered.Headers.Location!.ToString());
        Assert.Null((await clerk.OpenAsync("/notices/YYBZ20261123-0001")).QuerySelector("form[action$=takeover]"));
    }

    [Fact]
    public async Task The_holder_who_comes_again_is_known_to_have_been_told_also_where_nothing_was_ever_registered()
    {
        var clerk = await host.LogInAsync();
        var given = await clerk.SubmitAndFollowAsync(await clerk.LeaveAsync(form), "/notices", ("Notice.Remarks", "公章不一致"));

        var intake = await clerk.OpenAsync(given.QuerySelector("a[data-key=F9]")!.GetAttribute("href")!);
        Assert.Equal("2026-11-23 已告知补正", intake.QuerySelector(".told a")!.TextContent);
        Assert.Equal("/notices/YYBZ20261123-0001", intake.QuerySelector(".told a")!.GetAttribute("href"));
        Assert.Contains("USBkey介质：缺", intake.QuerySelector(".told")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("2026-11-23 已告知补正（李敏）：《单位数字证书申请表》", intake.QuerySelector(".told")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("；另有说明", intake.QuerySelector(".told")!.TextContent, StringComparison.Ordinal);

        var registered = await clerk.SubmitAsync(intake, "/applications", [.. AllBrought(intake)]);
        Assert.Equal("/applications/YY20261123-0001?print=1", registered.Headers.Location!.ToString());
        var found = await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", "91350100M000100Y43"));
        var next = await clerk.OpenAsync($"{found.Headers.Location}&form={Guid.NewGuid():N}");
        Assert.Contains("已告知补正", next.QuerySelector(".told")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F8_of_a_form_that_was_registered_meanwhile_leads_to_its_application()
    {
        var clerk = await host.LogInAsync();
        var intake = await clerk.OpenAsync($"/applications/new?kind=unit&form={form:N}");
        await clerk.SubmitAsync(intake, "/applications", [.. NoticeVisit.Unit(), .. AllBrought(intake)]);

        var late = await clerk.SubmitAsync(intake, NoticeVisit.Leaves, [.. NoticeVisit.Unit()]);

        Assert.Equal("/applications/YY20261123-0001", late.Headers.Location!.ToString());
    }

    [Fact]
    public async Task F8_on_a_page_whose_token_or_log_in_has_expired_loses_nothing()
    {
        var clerk = await host.LogInAsync();
        var intake = await clerk.OpenAsync($"/applications/new?kind=unit&form={form:N}");

        var stale = await clerk.SubmitAsync(intake, NoticeVisit.Leaves, [.. NoticeVisit.Unit(), ("__RequestVerificationToken", "x")]);
        Assert.Equal("益阳市资阳区某某建筑工程有限公司", (await Browser.ReadAsync(stale)).QuerySelector("#Name")!.GetAttribute("value"));
        await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/logout");
        var logged = await clerk.SubmitAsync(intake, NoticeVisit.Leaves, [.. NoticeVisit.Unit()]);

        Assert.Equal(HttpStatusCode.Unauthorized, logged.StatusCode);
        Assert.NotNull((await Browser.ReadAsync(logged)).QuerySelector("input[name=kept]"));
    }

    [Fact]
    public async Task A_reprint_needs_a_reason_and_sends_the_very_same_bytes()
    {
        var clerk = await host.LogInAsync();
        await clerk.SubmitAndFollowAsync(await clerk.LeaveAsync(form), "/notices");
        var page = await clerk.OpenAsync("/notices/YYBZ20261123-0001");
        Assert.Null(page.QuerySelector("[data-print-now]"));
        const string Prints = "/notices/YYBZ20261123-0001/prints";

        var refused = await clerk.SubmitAsync(page, Prints, ("Print.Reason", " "));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "请填写原因。"), (refused.StatusCode, Browser.Refusals(await Browser.ReadAsync(refused)).Replace("请填写原因。 请填写原因。", "请填写原因。", StringComparison.Ordinal)));
        var printed = await clerk.SubmitAndFollowAsync(page, Prints, ("Print.Reason", "卡纸"));

        Assert.NotNull(printed.QuerySelector("[data-print-now]"));
        Assert.Contains("重打：卡纸", printed.Body!.TextContent, StringComparison.Ordinal);
        await clerk.SubmitAndFollowAsync(page, Prints, ("Print.Reason", "卡纸"));
        var log = await host.WithAsync<CabinetContext, List<string?>>(cabinet => cabinet.PrintLog.OrderBy(entry => entry.Stamp.At).ThenBy(entry => entry.Id).Select(entry => entry.Reason).ToListAsync());
        Assert.Equal([null, "卡纸"], log);
    }

    [Theory]
    [InlineData("YYBZ20261123-0001")]
    [InlineData("yybz20261123-0001")]
    [InlineData("YYBZ20261123-0001/6/0/1/0123456789")]
    public async Task Its_number_typed_or_scanned_opens_it(string typed)
    {
        var clerk = await host.LogInAsync();
        await clerk.SubmitAndFollowAsync(await clerk.LeaveAsync(form), "/notices");

        var answer = await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", typed));

        Assert.Equal("/notices/YYBZ20261123-0001", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_person_is_told_what_a_person_needs()
    {
        var clerk = await host.LogInAsync();
        var intake = await clerk.OpenAsync($"/applications/new?kind=personal&form={form:N}");
        var page = await clerk.SubmitAndFollowAsync(intake, NoticeVisit.Leaves, [.. IntakeVisit.Person().Select(field => (field.Key, (string?)field.Value))]);

        Assert.Contains("申请人有效身份证件复印件2份：缺", page.Marked());
        Assert.Contains("份数不足", page.QuerySelectorAll("option").Select(option => option.TextContent));
        Assert.StartsWith("姓名", page.QuerySelector("label[for=Notice_Holder]")!.TextContent, StringComparison.Ordinal);
        var given = await clerk.SubmitAndFollowAsync(page, "/notices");
        Assert.Contains("阿***", given.QuerySelector(".heading")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("阿依古丽", given.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("阿依古丽·买买提", await clerk.PaperAsync(Assert.Single(await host.CorrectionsAsync()).Id), StringComparison.Ordinal);
    }

    private static IEnumerable<(string, string?)> AllBrought(AngleSharp.Html.Dom.IHtmlDocument intake) =>
        intake.QuerySelectorAll("#brought input[type=checkbox]").Select(box => (box.GetAttribute("name")!, (string?)"true"));

    private async Task AssertFiledAsync(Browser clerk, Guid id)
    {
        var paper = await host.WithAsync<CabinetContext, Data.Papers.PrintedPaper>(cabinet => cabinet.PrintedPapers.AsNoTracking().SingleAsync(file => file.Id == id));
        var answer = await clerk.Client.GetAsync($"/papers/{id:N}.pdf?download=1");
        Assert.Equal(paper.Sha256, SHA256.HashData(await answer.Content.ReadAsByteArrayAsync()));
        Assert.Equal("YYBZ20261123-0001 补正告知书.pdf", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal((null, 0), (paper.ApplicationId, paper.Revision));
        Assert.Equal(["CorrectionNotice"], paper.Papers);
        var print = await host.WithAsync<CabinetContext, Data.Papers.PrintLogEntry>(cabinet => cabinet.PrintLog.AsNoTracking().SingleAsync());
        Assert.Equal((id, null, CounterHost.Clerk), (print.PaperId, print.Reason, print.Stamp.By));
    }
}
