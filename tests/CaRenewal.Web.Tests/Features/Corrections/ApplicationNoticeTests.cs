using System.Net;
using CaRenewal.Core.Applications;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Corrections;

/// <summary>补正告知 of an application that is registered.</summary>
public sealed class ApplicationNoticeTests : IDisposable
{
    private static readonly DateOnly Soon = new(2026, 11, 30);

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task What_is_owed_or_not_signed_is_marked_already_and_what_was_seen_is_not()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.OweAsync(Visits.Unit(), Soon, "business-licence"));
        var application = await clerk.OpenAsync($"/applications/{number}");
        Assert.Equal($"/applications/{number}/notice", application.QuerySelector("[data-key=F8]")!.GetAttribute("href"));

        var page = await clerk.OpenAsync($"/applications/{number}/notice");

        Assert.Equal(
            [
                "《单位数字证书申请表》一份（一式二联，签字或盖章）见附件1：缺", "营业执照复印件1份（加盖公章）：缺",
                "授权委托书1份（见附件3，加盖公章）：缺", "数字证书及电子签章申请责任书（见附件4）：缺",
            ],
            page.Marked());
        Assert.Null(page.QuerySelector("#Notice_Holder"));
        Assert.Equal($"/applications/{number}", page.QuerySelector("[data-key=Escape]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task It_stands_on_the_timeline_among_the_papers_and_goes_to_the_printer()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.OweAsync(Visits.Unit(), Soon, "business-licence"));
        var page = await clerk.OpenAsync($"/applications/{number}/notice");

        var told = await clerk.SubmitAndFollowAsync(
            page, $"/applications/{number}/notice", ("Notice.Items[0].Marked", null), ("Notice.Items[4].Marked", null), ("Notice.Items[6].Marked", null), ("Notice.Remarks", "法人签名与证件不一致"));

        var stored = Assert.Single(await host.CorrectionsAsync());
        Assert.Equal($"/papers/{stored.Id:N}.pdf", told.QuerySelector("[data-print-now]")!.GetAttribute("data-print-now"));
        Assert.Equal("补正告知", told.QuerySelector(".timeline .what")!.TextContent);
        Assert.Contains("营业执照复印件1份（加盖公章）：缺；另有说明", told.QuerySelector(".timeline li")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("法人签名与证件不一致", told.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(told.QuerySelector($"[aria-labelledby=papers-title] a[href='/notices/YYBZ20261123-0001']"));
        Assert.Equal("待签章", told.Status());
        Assert.Contains($"受理单号{number}", await clerk.PaperAsync(stored.Id), StringComparison.Ordinal);
        Assert.Contains($"/applications/{number}", (await clerk.OpenAsync("/notices/YYBZ20261123-0001")).QuerySelector("a[data-key=F9]")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F8_while_it_is_put_right_leads_to_its_notice_and_keeps_what_was_typed()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var amendment = await clerk.OpenAsync($"/applications/{number}/amendment");

        var left = await clerk.SubmitAsync(amendment, NoticeVisit.Leaves, ("Email", "office@example.com"));

        Assert.Equal($"/applications/{number}/notice", left.Headers.Location!.ToString());
        var draft = (await clerk.OpenAsync("/counter")).QuerySelector($"a[href^='/applications/{number}/amendment']")!.GetAttribute("href")!;
        Assert.Equal("office@example.com", (await clerk.OpenAsync(draft)).QuerySelector("#Email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_papers_of_the_application_are_counted_without_it()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}/notice"), $"/applications/{number}/notice");

        var page = await clerk.OpenAsync($"/applications/{number}?print=1");

        Assert.NotEqual((await host.CorrectionsAsync())[0].Id.ToString("N"), page.QuerySelector("[data-print-now]")!.GetAttribute("data-print-now")![8..40]);
        Assert.Single(page.QuerySelectorAll("[aria-labelledby=papers-title] a[target=preview]"));
        await host.AmendAsync(number, Visits.Unit(), Visits.Unlocking);
        var paper = await clerk.Client.GetAsync($"/papers/{(await host.CorrectionsAsync())[0].Id:N}.pdf");
        Assert.Equal("YYBZ20261123-0001 补正告知书.pdf", paper.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task Reasons_of_a_return_are_told_to_the_customer_too()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        await clerk.SubmitAndFollowAsync(
            await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/returns", ("Return.Reasons", "公章压线\n签名不清"));

        var page = await clerk.OpenAsync($"/applications/{number}/notice");

        Assert.Equal("公章压线\n签名不清", page.QuerySelector("#Notice_Remarks")!.TextContent.TrimStart('\n'));
    }

    [Fact]
    public async Task Twice_the_same_is_told_once_and_a_page_older_than_somebody_else_s_change_is_refused_with_everything_typed()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}/notice");
        await host.AmendAsync(number, Visits.Unit(), Visits.Renewal with { Years = 3 });

        var stale = await clerk.SubmitAsync(page, $"/applications/{number}/notice", ("Notice.Remarks", "公章压线"));
        var refused = await Browser.ReadAsync(stale);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("已由周建华于", Browser.Refusals(refused), StringComparison.Ordinal);
        Assert.Equal("公章压线", refused.QuerySelector("#Notice_Remarks")!.TextContent.TrimStart('\n'));
        Assert.Empty(await host.CorrectionsAsync());

        await clerk.SubmitAndFollowAsync(refused, $"/applications/{number}/notice");
        var again = await clerk.SubmitAndFollowAsync(refused, $"/applications/{number}/notice");
        Assert.Contains("未重复保存", again.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await host.CorrectionsAsync());
        Assert.Single((await host.FindAsync(number)).Events, entry => entry.Kind is ApplicationEventKind.CorrectionTold);
    }

    [Theory]
    [InlineData("Notice.Items[1].Flaw", "Unusable", "请选择营业执照复印件1份（加盖公章）的问题。")]
    [InlineData("Notice.Remarks", "😀", "其他需补正的内容中的“😀”（U+1F600）打印不出，请改用能打印的字。")]
    [InlineData("Notice.Remarks", "\u0007", "其他需补正的内容含有看不见的控制字符，请重新输入。")]
    public async Task What_is_wrong_is_said_at_its_field(string field, string value, string sentence)
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}/notice");

        (string, string?)[] typed = [("Notice.Items[1].Marked", "true"), ("Notice.Items[1].Flaw", "Illegible")];

        var answer = await clerk.SubmitAsync(page, $"/applications/{number}/notice", [.. typed.Where(other => other.Item1 != field), (field, value)]);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence), (answer.StatusCode, Browser.Refusals(await Browser.ReadAsync(answer))));
        Assert.Empty(await host.CorrectionsAsync());
    }

    [Fact]
    public async Task A_checklist_that_was_changed_since_alters_nothing_that_was_asked_for()
    {
        var update = new BusinessLine { Business = Business.Update, Count = 1 };
        var (clerk, number) = (await host.LogInAsync(), await host.SubmitAsync(Visits.Unit(), update));
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await supervisor.SubmitAndFollowAsync(
            await supervisor.OpenAsync("/settings/materials/row?kind=Unit&business=Update&code=business-licence&case="),
            "/settings/materials/row",
            ("Name", "营业执照复印件2份（加盖公章）"),
            ("Copies", "2"),
            ("MayBeOwed", "must"));

        var notice = await clerk.OpenAsync($"/applications/{number}/notice");
        Assert.Contains("营业执照复印件1份（加盖公章）", notice.QuerySelectorAll(".choice-words").Select(name => name.TextContent));

        var later = await clerk.LeaveAsync(Guid.NewGuid(), ("Lines[0].Business", "Update"), ("Lines[0].Years", null), ("Materials[1].Seen", null));
        Assert.Contains("营业执照复印件2份（加盖公章）：缺", later.Marked());
    }

    [Fact]
    public async Task Nobody_is_told_about_an_application_that_was_given_up_or_never_was()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}/notice");
        var gone = await clerk.SubmitAndFollowAsync(
            await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/cancellation", ("Cancellation.Reason", "客户放弃"));

        Assert.Null(gone.QuerySelector("[data-key=F8]"));
        Assert.Equal(HttpStatusCode.SeeOther, (await clerk.Client.GetAsync($"/applications/{number}/notice")).StatusCode);
        var late = await clerk.SubmitAsync(page, $"/applications/{number}/notice", ("Notice.Version", "3"));
        Assert.Equal("本单已作废，不能再办理。", Browser.Refusals(await Browser.ReadAsync(late)));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.GetAsync("/applications/YY20261123-9999/notice")).StatusCode);
        Assert.Empty(await host.CorrectionsAsync());
    }
}
