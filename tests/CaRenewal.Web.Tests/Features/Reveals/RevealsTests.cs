using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Audit;
using CaRenewal.Data;
using CaRenewal.Data.Audit;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Reveals;

/// <summary>What has left the counter shows masks; who needs more says why, once, and it is written down.</summary>
public sealed class RevealsTests : IAsyncLifetime, IDisposable
{
    private const string DelegateId = "432321197001010027";

    private readonly CounterHost host = new();
    private Browser clerk = null!;
    private string number = "";

    private string Reveals => $"/applications/{number}/reveals";

    public async Task InitializeAsync()
    {
        clerk = await host.LogInAsync();
        number = await host.RenewAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_visit_in_hand_is_shown_whole_and_masked_once_it_is_accepted()
    {
        var inHand = await OpenAsync();
        Assert.Contains("王建国", inHand.Body!.TextContent);
        Assert.Contains(Visits.HeadId, inHand.Body.TextContent);
        Assert.Empty(inHand.QuerySelectorAll($"form[action='{Reveals}']"));

        await AcceptAsync();
        var masked = await OpenAsync();

        Assert.Equal(Masked, Persons(masked));
        AssertNobody(masked);
        Assert.Contains(Visits.UnitName, masked.Body!.TextContent);
        Assert.Contains(Visits.UnitCode, masked.Body.TextContent);
    }

    [Fact]
    public async Task One_person_is_shown_once_in_the_answer_alone_and_who_looked_and_why_is_recorded()
    {
        await AcceptAsync();

        var answer = await clerk.SubmitAsync(await OpenAsync(), Reveals, ("Reveal.Purpose", "Enquiry"), ("Reveal.Part", "Delegate"));
        var page = await Browser.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal([.. Masked[..6], "刘芳", $"身份证 {DelegateId}"], Persons(page));
        Assert.DoesNotContain("王建国", page.DocumentElement.OuterHtml);
        Assert.Contains("已显示经办人的完整信息，理由：回复客户查询。本次查看已记录。", page.QuerySelector("[role=status].banner.warn")!.TextContent);
        Assert.Equal($"/applications/{number}", page.QuerySelector("a[autofocus]")!.GetAttribute("href"));
        Assert.Equal([(CounterHost.Clerk, number, """{"显示":"经办人"}""", "回复客户查询")], await RecordedAsync());
        AssertNobody(await OpenAsync());
    }

    [Theory]
    [InlineData("LegalRepresentative", "王建国")]
    [InlineData("Contact", Visits.Mobile)]
    [InlineData("Delegate", "刘芳")]
    public async Task The_customers_page_does_the_same(string part, string value)
    {
        await AcceptAsync();
        var address = (await OpenAsync()).QuerySelector(".heading a")!.GetAttribute("href")!;
        var masked = await clerk.OpenAsync(address);
        AssertNobody(masked);

        var shown = await Browser.ReadAsync(await clerk.SubmitAsync(masked, $"{address}/reveals", ("Reveal.Purpose", "Identity"), ("Reveal.Part", part)));

        Assert.Contains(value, shown.Body!.TextContent);
        Assert.Equal("核对客户身份", Assert.Single(await RecordedAsync()).Reason);
        Assert.Equal(address.Split('/')[^1], Assert.Single(await RecordedAsync()).Subject);
        AssertNobody(await clerk.OpenAsync(address));
    }

    [Fact]
    public async Task A_person_is_masked_in_the_heading_too()
    {
        number = await host.SubmitAsync(Visits.Person(), Visits.Renewal);
        await AcceptAsync();

        var masked = await OpenAsync();
        Assert.DoesNotContain("胡晓梅", masked.DocumentElement.OuterHtml);
        Assert.DoesNotContain("430922197906300050", masked.DocumentElement.OuterHtml);
        Assert.Contains("胡** 430***********0050", masked.QuerySelector(".heading")!.TextContent);

        var shown = await Browser.ReadAsync(await clerk.SubmitAsync(masked, Reveals, ("Reveal.Purpose", "Review"), ("Reveal.Part", "Holder")));
        Assert.Equal(["胡晓梅", "身份证 430922197906300050", "13800000003", "—", "湖南益阳资阳测试2号"], Persons(shown));
    }

    [Theory]
    [InlineData(null, null, "Reveal_Purpose", "请选择查看完整信息的理由。")]
    [InlineData("1", null, "Reveal_Purpose", "请选择查看完整信息的理由。")]
    [InlineData("Curiosity", null, "Reveal_Purpose", "请选择查看完整信息的理由。")]
    [InlineData("Other", "  ", "Reveal_Words", "请填写具体理由。")]
    [InlineData("Other", "核对13900000000", "Reveal_Words", "原因中请勿填写证件号码或电话。")]
    public async Task Without_a_reason_nothing_is_shown_or_recorded_and_what_was_typed_stays(string? purpose, string? words, string field, string sentence)
    {
        await AcceptAsync();

        var answer = await clerk.SubmitAsync(await OpenAsync(), Reveals, ("Reveal.Purpose", purpose), ("Reveal.Words", words), ("Reveal.Part", "Delegate"));
        var page = await Browser.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, page.GetElementById($"{field}-error")!.TextContent);
        Assert.Equal(words ?? "", page.QuerySelector<IHtmlInputElement>("[name='Reveal.Words']")!.Value);
        Assert.True(page.QuerySelector($"form[action='{Reveals}']")!.ParentElement!.HasAttribute("open"));
        AssertNobody(page);
        Assert.Empty(await RecordedAsync());
    }

    [Theory]
    [InlineData("Everything")]
    [InlineData("4")]
    [InlineData("Holder")]
    [InlineData(null)]
    public async Task Whoever_is_not_on_the_page_cannot_be_asked_for(string? part)
    {
        await AcceptAsync();

        var answer = await clerk.SubmitAsync(await OpenAsync(), Reveals, ("Reveal.Purpose", "Review"), ("Reveal.Part", part));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await RecordedAsync());
    }

    [Fact]
    public async Task Unknown_numbers_forged_forms_and_opened_addresses_show_nothing()
    {
        await AcceptAsync();
        var page = await OpenAsync();
        var posted = new Dictionary<string, string> { ["Reveal.Purpose"] = "Review", ["Reveal.Part"] = "Delegate" };

        Assert.Equal(HttpStatusCode.BadRequest, (await clerk.Client.PostAsync(Reveals, new FormUrlEncodedContent(posted))).StatusCode);
        posted["__RequestVerificationToken"] = page.QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")!.Value;
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.PostAsync("/applications/YY20261123-9999/reveals", new FormUrlEncodedContent(posted))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.PostAsync($"/customers/{Guid.NewGuid()}/reveals", new FormUrlEncodedContent(posted))).StatusCode);
        var opened = await clerk.Client.GetAsync(Reveals);
        Assert.Equal((HttpStatusCode.SeeOther, $"/applications/{number}"), (opened.StatusCode, opened.Headers.Location!.ToString()));
        Assert.Empty(await RecordedAsync());
    }

    [Fact]
    public async Task What_is_in_hand_again_needs_no_reason()
    {
        await AcceptAsync();
        var stale = await OpenAsync();
        await clerk.SubmitAndFollowAsync(stale, $"/applications/{number}/returns", ("Return.Reasons", "公章不清"));

        var page = await clerk.FollowAsync(await clerk.SubmitAsync(stale, Reveals, ("Reveal.Purpose", "Review"), ("Reveal.Part", "Delegate")));

        Assert.Contains("刘芳", page.Body!.TextContent);
        Assert.Empty(await RecordedAsync());
    }

    [Fact]
    public async Task What_cannot_be_recorded_is_not_shown()
    {
        await AcceptAsync();
        var page = await OpenAsync();
        await host.Services.GetRequiredService<AccessLog>().DisposeAsync();

        var answer = await clerk.SubmitAsync(page, Reveals, ("Reveal.Purpose", "Review"), ("Reveal.Part", "Delegate"));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        AssertNobody(await Browser.ReadAsync(answer));
    }

    [Fact]
    public async Task The_page_of_a_notice_masks_whom_it_was_given_to()
    {
        await clerk.SubmitAndFollowAsync(
            await clerk.OpenAsync($"/applications/{number}/notice"), $"/applications/{number}/notice", ("Notice.Items[0].Marked", "true"), ("Notice.Items[0].Flaw", "Missing"));

        var notice = await clerk.OpenAsync("/notices/YYBZ20261123-0001");
        AssertNobody(notice);
        Assert.Contains(Visits.UnitName, notice.Body!.TextContent);
    }

    private static string[] Masked { get; } =
        ["王**", "身份证 430***********0018", "073*****0001", "138****0001", "益阳市测****", "—", "刘*", "身份证 432***********0027"];

    private Task<IHtmlDocument> OpenAsync() => clerk.OpenAsync($"/applications/{number}");

    private async Task AcceptAsync() => await clerk.FollowAsync(await clerk.AcceptAsync(await OpenAsync(), number));

    /// <summary>The values of the parts, as they stand on the page.</summary>
    private static List<string> Persons(IHtmlDocument page)
    {
        string[] labels = ["法定代表人", "姓名", "证件", "固定电话", "移动电话", "手机号码", "通讯地址", "联系地址", "电子邮件", "电子邮箱", "经办人"];
        return [.. page.QuerySelectorAll(".summary dt").Where(label => labels.Contains(label.TextContent)).Select(label => label.NextElementSibling!.TextContent.Trim())];
    }

    private static void AssertNobody(IHtmlDocument page) => Assert.All(
        ["王建国", "刘芳", Visits.HeadId, DelegateId, Visits.Mobile, "07374200001", "0737-4200001", "测试路1号"],
        value => Assert.DoesNotContain(value, page.DocumentElement.OuterHtml));

    private Task<List<(string By, string Subject, string? Details, string? Reason)>> RecordedAsync() => host.WithAsync<CabinetContext, List<(string, string, string?, string?)>>(async cabinet =>
        [.. (await cabinet.AuditEvents.Where(seen => seen.Kind == AuditKind.ValueRevealed).ToListAsync()).Select(seen => (seen.By, seen.Subject, seen.Details, seen.Reason))]);
}
