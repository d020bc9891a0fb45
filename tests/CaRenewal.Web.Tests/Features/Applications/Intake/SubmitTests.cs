using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaRenewal.Data;
using CaRenewal.Data.Customers;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

public sealed class SubmitTests : IDisposable
{
    private readonly Counter counter = new();

    [Fact]
    public async Task A_unit_renewal_is_stored_with_its_papers_and_leads_to_the_application()
    {
        var visit = await IntakeVisit.LogInAsync(counter);

        var answer = await visit.SubmitAsync("unit", IntakeVisit.Unit());

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Matches(@"^/applications/YY\d{8}-0001\?print=1$", answer.Headers.Location!.ToString());
        await using var scope = counter.Services.CreateAsyncScope();
        var cabinet = scope.ServiceProvider.GetRequiredService<CabinetContext>();
        var application = await cabinet.Applications.SingleAsync();
        Assert.Equal(200_00, application.Quote.Total.Fen);
        Assert.Equal("M000100Y4", ((Core.Applications.UnitHolder)application.Particulars.Holder).OrganizationCode.Text);
        Assert.Equal(4, (await cabinet.PrintedPapers.SingleAsync()).Papers.Count);
    }

    [Fact]
    public async Task An_organisation_code_that_is_not_inside_the_credit_code_is_refused_at_its_field()
    {
        var visit = await IntakeVisit.LogInAsync(counter);

        var answer = await visit.SubmitAsync("unit", new(IntakeVisit.Unit()) { ["OrganizationCode"] = "59467239-9" });

        var page = await Counter.PageAsync(answer);
        Assert.Equal("组织机构代码与统一社会信用代码第 9 至 17 位不符。", IntakeVisit.ErrorAt(page, "OrganizationCode")?.Replace("错误：", "", StringComparison.Ordinal).Trim());
        Assert.Equal(0, await visit.CountAsync());
    }

    [Fact]
    public async Task A_person_who_comes_in_person_needs_no_letter()
    {
        var visit = await IntakeVisit.LogInAsync(counter);

        var answer = await visit.SubmitAsync("personal", IntakeVisit.Person());

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await using var scope = counter.Services.CreateAsyncScope();
        Assert.Equal(3, (await scope.ServiceProvider.GetRequiredService<CabinetContext>().PrintedPapers.SingleAsync()).Papers.Count);
    }

    [Fact]
    public async Task Papers_that_were_brought_signed_are_not_printed()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var page = await visit.OpenAsync("/applications/new?kind=unit");
        var values = IntakeVisit.Filled(page, IntakeVisit.Unit());
        var letter = page.QuerySelectorAll<IHtmlInputElement>("#signed-here input[type=hidden]").Single(row => row.Value.Contains("letter", StringComparison.Ordinal));
        values[letter.Name!.Replace(".Code", ".Seen", StringComparison.Ordinal)] = "true";

        var answer = await visit.PostAsync(values);

        await using var scope = counter.Services.CreateAsyncScope();
        var filed = await scope.ServiceProvider.GetRequiredService<CabinetContext>().PrintedPapers.SingleAsync();
        Assert.Equal(["UnitApplicationForm.First", "UnitApplicationForm.Second", "ResponsibilityStatement"], filed.Papers);
        var shown = await Counter.PageAsync(visit.Client, answer.Headers.Location!.ToString());
        Assert.NotNull(shown.QuerySelector("[name='Print.Papers'][value=AuthorizationLetter]"));
    }

    [Fact]
    public async Task Where_all_papers_were_brought_signed_nothing_is_printed()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var page = await visit.OpenAsync("/applications/new?kind=unit");
        var values = IntakeVisit.Filled(page, IntakeVisit.Unit());
        foreach (var row in page.QuerySelectorAll<IHtmlInputElement>("#signed-here input[type=hidden]"))
        {
            values[row.Name!.Replace(".Code", ".Seen", StringComparison.Ordinal)] = "true";
        }

        var answer = await visit.PostAsync(values);

        Assert.NotNull((await Counter.PageAsync(visit.Client, answer.Headers.Location!.ToString())).QuerySelector("[name='Print.Papers']"));
        await using var scope = counter.Services.CreateAsyncScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<CabinetContext>().PrintedPapers.ToListAsync());
    }

    [Fact]
    public async Task F9_pressed_twice_gives_one_application_and_says_so()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var values = IntakeVisit.Filled(await visit.OpenAsync("/applications/new?kind=unit"), IntakeVisit.Unit());

        var first = await visit.PostAsync(values);
        var second = await visit.PostAsync(values);

        Assert.Equal($"{second.Headers.Location}?print=1", first.Headers.Location!.ToString());
        Assert.Equal(1, await visit.CountAsync());
        var page = await Counter.PageAsync(visit.Client, "/keys");
        Assert.Matches(@"^本单已由李敏于 \d\d:\d\d 提交，未重复保存。$", page.QuerySelector(".banner")!.TextContent);
    }

    [Fact]
    public async Task The_same_page_with_other_content_changes_nothing()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var values = IntakeVisit.Filled(await visit.OpenAsync("/applications/new?kind=unit"), IntakeVisit.Unit());
        await visit.PostAsync(values);

        values["Lines[0].Years"] = "5";
        await visit.PostAsync(values);

        Assert.Equal(1, await visit.CountAsync());
        var page = await Counter.PageAsync(visit.Client, "/keys");
        Assert.Equal("本单已提交，修改未保存。", page.QuerySelector(".banner")!.TextContent);
    }

    [Fact]
    public async Task Two_posts_of_one_page_at_once_give_one_application()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var values = IntakeVisit.Filled(await visit.OpenAsync("/applications/new?kind=unit"), IntakeVisit.Unit());

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => visit.PostAsync(values)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Assert.Single(answers, answer => answer.Headers.Location!.ToString().EndsWith("?print=1", StringComparison.Ordinal));
        Assert.Equal(1, await visit.CountAsync());
    }

    [Fact]
    public async Task Going_back_after_F9_finds_the_application_and_not_a_live_form()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var address = (await visit.Client.GetAsync("/applications/new?kind=unit")).Headers.Location!.ToString();
        var values = IntakeVisit.Filled(await visit.OpenAsync(address), IntakeVisit.Unit());
        await visit.PostAsync(values);

        var back = await visit.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        Assert.Matches(@"^/applications/YY\d{8}-0001$", back.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_second_application_of_the_same_holder_asks_for_a_reason_and_takes_it()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        await visit.SubmitAsync("unit", IntakeVisit.Unit());

        var asked = await Counter.PageAsync(await visit.SubmitAsync("unit", IntakeVisit.Unit()));
        Assert.Matches(@"^该单位 \d{4}-\d\d-\d\d 已登记延期（0001 号，李敏）。继续受理请填写原因。$", IntakeVisit.ErrorAt(asked, "DuplicateReason"));

        var values = IntakeVisit.FieldsOf(asked);
        values["DuplicateReason"] = "另一张证书";
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(values)).StatusCode);
        Assert.Equal(2, await visit.CountAsync());
    }

    [Fact]
    public async Task A_holder_who_comes_again_is_filled_in_and_what_was_checked_is_asked_anew()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        await visit.SubmitAsync("unit", IntakeVisit.Unit());

        var page = await visit.OpenAsync($"/applications/new?kind=unit&customer={await CustomerAsync()}");

        Assert.Equal("益阳市资阳区某某建筑工程有限公司", page.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Equal("M000100Y-4", page.QuerySelector("#OrganizationCode")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("[name=HasPendingBid]:checked"));
        Assert.Empty(page.QuerySelectorAll("#brought :checked"));

        var values = IntakeVisit.FieldsOf(page);
        (values["Delegate.Name"], values["Address"]) = ("陈晨", "益阳市新路9号");
        var again = await Counter.PageAsync(await visit.PostAsync(values));
        Assert.Equal("经办人与上次不同（上次：刘芳）。", again.GetElementById("Delegate_Name-was")!.TextContent);
        Assert.Equal("原：益阳市迎宾东路355号", again.GetElementById("Address-was")!.TextContent);
        Assert.Equal("", again.GetElementById("Name-was")!.TextContent);
    }

    [Theory]
    [InlineData("/applications/new")]
    [InlineData("/applications/new?kind=3")]
    [InlineData("/applications/new?kind=1")]
    [InlineData("/applications/new?kind=unit&customer=abc")]
    [InlineData("/applications/YY20261123-9999/amendment")]
    [InlineData("/applications/abc/amendment")]
    public async Task What_does_not_exist_or_is_not_ours_is_not_found(string address)
    {
        var visit = await IntakeVisit.LogInAsync(counter);

        Assert.Equal(HttpStatusCode.NotFound, (await visit.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task An_expired_log_in_loses_nothing_that_was_typed()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var values = IntakeVisit.Filled(await visit.OpenAsync("/applications/new?kind=unit"), IntakeVisit.Unit());

        var stranger = counter.Browser();
        var refused = await stranger.PostAsync("/applications", new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        var page = await Counter.PageAsync(refused);
        Assert.DoesNotContain("13800000000", page.DocumentElement.OuterHtml);

        var kept = page.QuerySelector("[name=kept]")!.GetAttribute("value")!;
        var again = await Counter.PageAsync(await visit.PostAsync(new() { ["kept"] = kept }, "/applications/new/kept"));
        var given = IntakeVisit.FieldsOf(again);
        Assert.Equal("13800000000", given["Mobile"]);
        Assert.Equal("true", given["Materials[1].Seen"]);
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(given)).StatusCode);
    }

    [Fact]
    public async Task A_stale_token_loses_nothing_and_stores_nothing()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var values = IntakeVisit.Filled(await visit.OpenAsync("/applications/new?kind=unit"), IntakeVisit.Unit());
        values["__RequestVerificationToken"] = "stale";

        var again = await Counter.PageAsync(await visit.PostAsync(values));

        Assert.Equal(["页面已过期，填写的内容都在，请核对后再提交一次。"], IntakeVisit.Summary(again));
        Assert.Equal(0, await visit.CountAsync());
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(IntakeVisit.FieldsOf(again))).StatusCode);
    }

    public void Dispose() => counter.Dispose();

    private async Task<string> CustomerAsync()
    {
        await using var scope = counter.Services.CreateAsyncScope();
        Customer customer = await scope.ServiceProvider.GetRequiredService<CabinetContext>().Customers.SingleAsync();
        return Uri.EscapeDataString(new CustomerReference(customer.Id).Seal(scope.ServiceProvider.GetRequiredService<SealedAddress>()));
    }
}
