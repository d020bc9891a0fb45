using System.Net;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Reviews;

/// <summary>复核: the queue and its badge, one at a time and several at once.</summary>
public sealed class ReviewsTests : IDisposable
{
    private const string Other = "2002";

    private readonly CounterHost host = new();
    private int visits;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_badge_is_the_list_for_every_role_that_sees_it()
    {
        var numbers = await AcceptAsync(3);
        await host.HireAsync("8001", Roles.Auditor);

        foreach (var (who, sees) in new[] { (CounterHost.Supervisor, 3), ("8001", 3) })
        {
            var page = await (await host.LogInAsync(who)).OpenAsync("/reviews");
            Assert.Equal($"{sees}", Badge(page));
            Assert.Equal(numbers, page.QuerySelectorAll("tbody a.code").Select(link => link.TextContent));
            Assert.Contains($"待复核 {sees} 条", page.QuerySelector(".heading")!.TextContent, StringComparison.Ordinal);
        }

        var auditor = await (await host.LogInAsync("8001")).OpenAsync("/reviews");
        Assert.Empty(auditor.QuerySelectorAll("[name=Picks], [data-key=F9]"));
        Assert.Null((await (await host.LogInAsync()).OpenAsync("/counter")).QuerySelector("a[href='/reviews']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.LogInAsync()).Client.GetAsync("/reviews")).StatusCode);
    }

    [Fact]
    public async Task What_a_supervisor_accepted_waits_for_another_and_is_not_on_the_own_badge()
    {
        await AcceptAsync(1);
        await AcceptAsync(1, CounterHost.Supervisor);
        await host.HireAsync(Other, Roles.Supervisor);

        var own = await (await host.LogInAsync(CounterHost.Supervisor)).OpenAsync("/reviews");
        var others = await (await host.LogInAsync(Other)).OpenAsync("/reviews");

        Assert.Equal(("1", 1), (Badge(own), own.QuerySelectorAll("tbody tr").Length));
        Assert.Contains("另有 1 条由您本人受理", own.QuerySelector(".heading")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("2", 2), (Badge(others), others.QuerySelectorAll("tbody tr").Length));
    }

    [Fact]
    public async Task One_is_opened_approved_and_gone_from_the_queue()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var opened = await supervisor.FollowRedirectAsync("/reviews/next");
        var approved = await supervisor.SubmitAndFollowAsync(opened, $"/applications/{number}/review");

        Assert.Equal("已复核", approved.Status());
        Assert.Equal("2001", (await host.FindAsync(number)).Reviewed!.By);
        Assert.Null(Badge(approved));
        Assert.Contains("没有待复核的受理单。", (await supervisor.OpenAsync("/reviews")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_are_approved_only_where_this_reviewer_opened_them_as_they_are()
    {
        var numbers = await AcceptAsync(3);
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var another = await host.HireAndLogInAsync(Other);
        await supervisor.OpenAsync($"/applications/{numbers[0]}");
        await supervisor.OpenAsync($"/applications/{numbers[1]}");
        await another.OpenAsync($"/applications/{numbers[2]}");
        await IssueAsync(numbers[1]);
        var page = await supervisor.OpenAsync("/reviews");
        Assert.Equal([false, true, true], page.QuerySelectorAll("[name=Picks]").Select(box => box.HasAttribute("disabled")));

        // The boxes that are not there to be ticked are ticked all the same.
        var answer = await supervisor.SubmitAsync(page, "/reviews", [.. numbers.Select(number => ("Picks", (string?)Pick(page, number)))]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var told = await Browser.ReadAsync(answer);
        Assert.Equal("已复核 1 条，有 2 条没有复核：", told.QuerySelector("#refused-title")!.TextContent);
        Assert.Equal(
            [$"{numbers[1]}：您打开之后本单有改动，请重新打开核对。", $"{numbers[2]}：您还没有打开过本单，请先打开核对。"],
            told.QuerySelectorAll(".error-summary li").Select(line => line.TextContent.Trim()));
        Assert.Equal([true, false, false], await ReviewedAsync(numbers));
    }

    [Fact]
    public async Task The_same_form_twice_approves_once_and_each_has_a_stamp_of_its_own()
    {
        var numbers = await AcceptAsync(2);
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await OpenAsync(supervisor, numbers);
        var page = await supervisor.OpenAsync("/reviews");
        var picks = numbers.Select(number => ("Picks", (string?)Pick(page, number))).ToArray();

        await supervisor.SubmitAndFollowAsync(page, "/reviews", picks);
        await supervisor.SubmitAndFollowAsync(page, "/reviews", picks);

        foreach (var number in numbers)
        {
            Assert.Single((await host.FindAsync(number)).Events, entry => entry.Kind is ApplicationEventKind.Reviewed);
        }
    }

    [Fact]
    public async Task Two_reviewers_at_once_approve_each_application_once()
    {
        var numbers = await AcceptAsync(4);
        var first = await host.LogInAsync(CounterHost.Supervisor);
        var second = await host.HireAndLogInAsync(Other);
        await OpenAsync(first, numbers);
        await OpenAsync(second, numbers);
        var pages = (await first.OpenAsync("/reviews"), await second.OpenAsync("/reviews"));
        var picks = numbers.Select(number => ("Picks", (string?)Pick(pages.Item1, number))).ToArray();

        var answers = await Task.WhenAll(first.SubmitAsync(pages.Item1, "/reviews", picks), second.SubmitAsync(pages.Item2, "/reviews", picks));

        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Conflict, $"{answer.StatusCode}"));
        foreach (var number in numbers)
        {
            Assert.Single((await host.FindAsync(number)).Events, entry => entry.Kind is ApplicationEventKind.Reviewed);
        }

        Assert.Null(Badge(await first.OpenAsync("/reviews")));
        Assert.Null(Badge(await second.OpenAsync("/reviews")));
    }

    [Fact]
    public async Task What_the_clerk_changed_meanwhile_is_not_approved()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync($"/applications/{number}");
        await IssueAsync(number);

        var answer = await supervisor.SubmitAsync(page, $"/applications/{number}/review");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("您的操作未保存", Browser.Refusals(await Browser.ReadAsync(answer)), StringComparison.Ordinal);
        Assert.Equal([false], await ReviewedAsync([number]));
    }

    [Fact]
    public async Task An_edit_cancels_the_approval_and_outdates_the_papers()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var approved = await supervisor.SubmitAndFollowAsync(await supervisor.OpenAsync($"/applications/{number}"), $"/applications/{number}/review");
        var returned = await supervisor.SubmitAndFollowAsync(approved, $"/applications/{number}/returns", ("Return.Reasons", "公章不清\n联系电话有误"));
        Assert.Equal(["公章不清", "联系电话有误"], returned.QuerySelectorAll(".reasons li").Select(reason => reason.TextContent));

        await host.AmendAsync(number, Visits.Unit(), Visits.Renewal);

        var application = await host.FindAsync(number);
        Assert.Null(application.Reviewed);
        Assert.Null(application.Accepted);
        Assert.Equal(2, application.Revision);
        Assert.Contains("已失效", (await supervisor.OpenAsync($"/applications/{number}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_approves_what_they_accepted_themselves_also_not_in_bulk()
    {
        var number = Assert.Single(await AcceptAsync(1, CounterHost.Supervisor));
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync($"/applications/{number}");
        Assert.Contains("本单由您本人受理，须由他人复核。", page.Body!.TextContent, StringComparison.Ordinal);
        var version = (await host.FindAsync(number)).Version;

        var answer = await supervisor.SubmitAsync(await supervisor.OpenAsync("/reviews"), "/reviews", ("Picks", $"{number}:{version}"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("复核人不能是受理人本人。", (await Browser.ReadAsync(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([false], await ReviewedAsync([number]));
    }

    [Theory]
    [InlineData(CounterHost.Clerk)]
    [InlineData(CounterHost.Administrator)]
    public async Task Who_does_not_review_sees_no_badge_and_no_queue_and_approves_nothing(string who)
    {
        var number = Assert.Single(await AcceptAsync(1));
        var browser = await host.LogInAsync(who);
        var home = await browser.OpenAsync("/keys");
        var token = (await browser.OpenAsync("/account/password")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        Assert.Null(home.QuerySelector("a[href='/reviews']"));
        Assert.Null(Badge(home));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.Client.GetAsync("/reviews")).StatusCode);
        foreach (var address in new[] { "/reviews", $"/applications/{number}/review" })
        {
            var answer = await browser.Client.PostAsync(address, new FormUrlEncodedContent(
                [new("__RequestVerificationToken", token), new("RequestKey", $"{Guid.NewGuid()}"), new("Review.RequestKey", $"{Guid.NewGuid()}"), new("Review.Version", "5"), new("Picks", $"{number}:5")]));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.Equal([false], await ReviewedAsync([number]));
    }

    [Fact]
    public async Task Having_opened_an_older_version_does_not_help_whatever_version_is_posted()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await OpenAsync(supervisor, [number]);
        await IssueAsync(number);
        var (page, version) = (await supervisor.OpenAsync("/reviews"), (await host.FindAsync(number)).Version);

        foreach (var (forged, sentence) in new[] { (version - 1, "您的操作未保存"), (version, "您打开之后本单有改动，请重新打开核对。"), (version + 7, "您的操作未保存") })
        {
            var answer = await supervisor.SubmitAsync(page, "/reviews", ("RequestKey", $"{Guid.NewGuid()}"), ("Picks", $"{number}:{forged}"));
            Assert.Contains(sentence, (await Browser.ReadAsync(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal([false], await ReviewedAsync([number]));
    }

    [Fact]
    public async Task The_same_line_several_times_is_one_and_another_point_s_number_is_none_of_ours()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await OpenAsync(supervisor, [number]);
        var page = await supervisor.OpenAsync("/reviews");
        var pick = Pick(page, number);

        var answer = await supervisor.SubmitAsync(page, "/reviews", ("Picks", pick), ("Picks", pick), ("Picks", pick.Replace("YY", "CS", StringComparison.Ordinal)), ("Picks", pick));

        var told = await Browser.ReadAsync(answer);
        Assert.Equal("已复核 1 条，有 1 条没有复核：", told.QuerySelector("#refused-title")!.TextContent);
        Assert.Contains("没有这张受理单。", told.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await host.FindAsync(number)).Events, entry => entry.Kind is ApplicationEventKind.Reviewed);
    }

    [Fact]
    public async Task Of_an_approval_and_a_return_at_the_same_moment_one_is_done_and_the_other_told()
    {
        foreach (var number in await AcceptAsync(3))
        {
            var (clerk, supervisor) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
            var (desk, office) = (await clerk.OpenAsync($"/applications/{number}"), await supervisor.OpenAsync($"/applications/{number}"));

            var answers = await Task.WhenAll(
                supervisor.SubmitAsync(office, $"/applications/{number}/review"),
                clerk.SubmitAsync(desk, $"/applications/{number}/returns", ("Return.Reasons", "公章不清")));

            Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
            var application = await host.FindAsync(number);
            Assert.Equal(answers[0].StatusCode is HttpStatusCode.SeeOther, application.Reviewed is not null && application.Returned is null);
        }
    }

    [Fact]
    public async Task What_is_accepted_is_corrected_only_by_sending_it_back_with_its_reasons_and_gets_new_papers()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var clerk = await host.LogInAsync();
        var before = (await host.FindAsync(number)).Revision;
        Assert.NotEqual(HttpStatusCode.OK, (await clerk.Client.GetAsync($"/applications/{number}/amendment")).StatusCode);
        var without = await clerk.SubmitAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/returns", ("Return.Reasons", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);

        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/returns", ("Return.Reasons", "单位名称有误\n公章不清"));
        await host.AmendAsync(number, Visits.Unit(), Visits.Renewal);
        var page = await clerk.OpenAsync($"/applications/{number}");
        await clerk.FollowAsync(await clerk.SubmitAsync(page, $"/applications/{number}/acceptance", page.AllSigned()));

        var application = await host.FindAsync(number);
        Assert.Equal((before + 1, true, false), (application.Revision, application.Accepted is not null, application.Reviewed is not null));
        Assert.Single(application.Payments);
        Assert.Contains(application.Events, entry => entry is { Kind: ApplicationEventKind.Returned, Note: "单位名称有误；公章不清" });
        Assert.Equal("1", Badge(await (await host.LogInAsync(CounterHost.Supervisor)).OpenAsync("/reviews")));
    }

    [Theory]
    [InlineData("YY20261123-0001")]
    [InlineData("YY20261123-0001:")]
    [InlineData("YY20261123-0001:-1")]
    [InlineData("YY20261123-0001:99999999999")]
    [InlineData("'; DROP TABLE Applications --:1")]
    [InlineData("")]
    public async Task A_forged_line_is_no_line(string pick)
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var answer = await supervisor.SubmitAsync(await supervisor.OpenAsync("/reviews"), "/reviews", ("Picks", pick));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_number_that_is_not_there_or_too_many_at_once_or_none_is_told_in_a_sentence()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync("/reviews");

        var unknown = await supervisor.SubmitAsync(page, "/reviews", ("Picks", "YY20261123-0999:3"));
        Assert.Contains("没有这张受理单。", (await Browser.ReadAsync(unknown)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        var many = await supervisor.SubmitAsync(page, "/reviews", [.. Enumerable.Range(1, 60).Select(index => ("Picks", (string?)$"YY20261123-{index:0000}:5"))]);
        Assert.Equal("一次最多复核 50 条，没有保存，请分批办理。", Browser.Refusals(await Browser.ReadAsync(many)));
        var none = await supervisor.SubmitAsync(page, "/reviews");
        Assert.Equal("请勾选要复核的受理单。", Browser.Refusals(await Browser.ReadAsync(none)));
        var thousand = await supervisor.SubmitAsync(page, "/reviews", [.. Enumerable.Range(1, 1000).Select(index => ("Picks", (string?)$"YY20261123-{index:0000}:5"))]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, thousand.StatusCode);
        Assert.Equal([false], await ReviewedAsync([number]));
    }

    private static string? Badge(IHtmlDocument page) => page.QuerySelector("a[href='/reviews'] .badge")?.TextContent;

    private static string Pick(IHtmlDocument page, string number) =>
        page.QuerySelectorAll("[name=Picks]").Select(box => box.GetAttribute("value")!).Single(value => value.StartsWith(number, StringComparison.Ordinal));

    private async Task<List<bool>> ReviewedAsync(IEnumerable<string> numbers)
    {
        var reviewed = new List<bool>();
        foreach (var number in numbers)
        {
            reviewed.Add((await host.FindAsync(number)).Reviewed is not null);
        }

        return reviewed;
    }

    private static async Task OpenAsync(Browser browser, IEnumerable<string> numbers)
    {
        foreach (var number in numbers)
        {
            await browser.OpenAsync($"/applications/{number}");
        }
    }

    private async Task<List<string>> AcceptAsync(int count, string who = CounterHost.Clerk)
    {
        var clerk = await host.LogInAsync(who);
        var numbers = new List<string>();
        for (var index = 0; index < count; index++)
        {
            var number = await host.RenewAsync();
            await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{number}"), number, $"REVIEW-{++visits}"));
            numbers.Add(number);
        }

        return numbers;
    }

    private async Task IssueAsync(string number)
    {
        var clerk = await host.LogInAsync();
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/certificates", ("Issue.SerialNumber", $"5A3F{++visits:00}"));
    }
}
