using System.Net;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Reviews;

/// <summary>复核: the queue and its badge, one at a time.</summary>
public sealed class ReviewsTests : ReviewRoom
{
    [Fact]
    public async Task The_badge_is_the_list_for_every_role_that_sees_it()
    {
        var numbers = await AcceptAsync(3);
        await Host.HireAsync("8001", Roles.Auditor);

        foreach (var (who, sees) in new[] { (CounterHost.Supervisor, 3), ("8001", 3) })
        {
            var page = await (await Host.LogInAsync(who)).OpenAsync("/reviews");
            Assert.Equal($"{sees}", Badge(page));
            Assert.Equal(numbers, page.QuerySelectorAll("tbody a.code").Select(link => link.TextContent));
            Assert.Contains($"待复核 {sees} 条", page.QuerySelector(".heading")!.TextContent, StringComparison.Ordinal);
        }

        var auditor = await (await Host.LogInAsync("8001")).OpenAsync("/reviews");
        Assert.Empty(auditor.QuerySelectorAll("[name=Picks], [data-key=F9]"));
        Assert.Null((await (await Host.LogInAsync()).OpenAsync("/counter")).QuerySelector("a[href='/reviews']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Host.LogInAsync()).Client.GetAsync("/reviews")).StatusCode);
    }

    [Fact]
    public async Task What_a_supervisor_accepted_waits_for_another_and_is_not_on_the_own_badge()
    {
        await AcceptAsync(1);
        await AcceptAsync(1, CounterHost.Supervisor);
        await Host.HireAsync(Other, Roles.Supervisor);

        var own = await (await Host.LogInAsync(CounterHost.Supervisor)).OpenAsync("/reviews");
        var others = await (await Host.LogInAsync(Other)).OpenAsync("/reviews");

        Assert.Equal(("1", 1), (Badge(own), own.QuerySelectorAll("tbody tr").Length));
        Assert.Contains("另有 1 条由您本人受理", own.QuerySelector(".heading")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("2", 2), (Badge(others), others.QuerySelectorAll("tbody tr").Length));
    }

    [Fact]
    public async Task One_is_opened_approved_and_gone_from_the_queue()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);

        var opened = await supervisor.FollowRedirectAsync("/reviews/next");
        var approved = await supervisor.SubmitAndFollowAsync(opened, $"/applications/{number}/review");

        Assert.Equal("已复核", approved.Status());
        Assert.Equal("2001", (await Host.FindAsync(number)).Reviewed!.By);
        Assert.Null(Badge(approved));
        Assert.Contains("没有待复核的受理单。", (await supervisor.OpenAsync("/reviews")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_cancels_the_approval_and_outdates_the_papers()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
        var approved = await supervisor.SubmitAndFollowAsync(await supervisor.OpenAsync($"/applications/{number}"), $"/applications/{number}/review");
        var returned = await supervisor.SubmitAndFollowAsync(approved, $"/applications/{number}/returns", ("Return.Reasons", "公章不清\n联系电话有误"));
        Assert.Equal(["公章不清", "联系电话有误"], returned.QuerySelectorAll(".reasons li").Select(reason => reason.TextContent));

        await Host.AmendAsync(number, Visits.Unit(), Visits.Renewal);

        var application = await Host.FindAsync(number);
        Assert.Null(application.Reviewed);
        Assert.Null(application.Accepted);
        Assert.Equal(2, application.Revision);
        Assert.Contains("已失效", (await supervisor.OpenAsync($"/applications/{number}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CounterHost.Clerk)]
    [InlineData(CounterHost.Administrator)]
    public async Task Who_does_not_review_sees_no_badge_and_no_queue_and_approves_nothing(string who)
    {
        var number = Assert.Single(await AcceptAsync(1));
        var browser = await Host.LogInAsync(who);
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
    public async Task Of_an_approval_and_a_return_at_the_same_moment_one_is_done_and_the_other_told()
    {
        foreach (var number in await AcceptAsync(3))
        {
            var (clerk, supervisor) = (await Host.LogInAsync(), await Host.LogInAsync(CounterHost.Supervisor));
            var (desk, office) = (await clerk.OpenAsync($"/applications/{number}"), await supervisor.OpenAsync($"/applications/{number}"));

            var answers = await Task.WhenAll(
                supervisor.SubmitAsync(office, $"/applications/{number}/review"),
                clerk.SubmitAsync(desk, $"/applications/{number}/returns", ("Return.Reasons", "公章不清")));

            Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
            var application = await Host.FindAsync(number);
            Assert.Equal(answers[0].StatusCode is HttpStatusCode.SeeOther, application.Reviewed is not null && application.Returned is null);
        }
    }

    [Fact]
    public async Task What_is_accepted_is_corrected_only_by_sending_it_back_with_its_reasons_and_gets_new_papers()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var clerk = await Host.LogInAsync();
        var before = (await Host.FindAsync(number)).Revision;
        Assert.NotEqual(HttpStatusCode.OK, (await clerk.Client.GetAsync($"/applications/{number}/amendment")).StatusCode);
        var without = await clerk.SubmitAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/returns", ("Return.Reasons", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);

        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/returns", ("Return.Reasons", "单位名称有误\n公章不清"));
        await Host.AmendAsync(number, Visits.Unit(), Visits.Renewal);
        var page = await clerk.OpenAsync($"/applications/{number}");
        await clerk.FollowAsync(await clerk.SubmitAsync(page, $"/applications/{number}/acceptance", page.AllSigned()));

        var application = await Host.FindAsync(number);
        Assert.Equal((before + 1, true, false), (application.Revision, application.Accepted is not null, application.Reviewed is not null));
        Assert.Single(application.Payments);
        Assert.Contains(application.Events, entry => entry is { Kind: ApplicationEventKind.Returned, Note: "单位名称有误；公章不清" });
        Assert.Equal("1", Badge(await (await Host.LogInAsync(CounterHost.Supervisor)).OpenAsync("/reviews")));
    }
}
