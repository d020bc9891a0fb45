using System.Net;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Reviews;

/// <summary>复核 of several at once: each by itself, and only what this reviewer has opened as it is.</summary>
public sealed class BulkReviewTests : ReviewRoom
{
    [Fact]
    public async Task Several_are_approved_only_where_this_reviewer_opened_them_as_they_are()
    {
        var numbers = await AcceptAsync(3);
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
        var another = await Host.HireAndLogInAsync(Other);
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
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
        await OpenAsync(supervisor, numbers);
        var page = await supervisor.OpenAsync("/reviews");
        var picks = numbers.Select(number => ("Picks", (string?)Pick(page, number))).ToArray();

        await supervisor.SubmitAndFollowAsync(page, "/reviews", picks);
        await supervisor.SubmitAndFollowAsync(page, "/reviews", picks);

        foreach (var number in numbers)
        {
            Assert.Single((await Host.FindAsync(number)).Events, entry => entry.Kind is ApplicationEventKind.Reviewed);
        }
    }

    [Fact]
    public async Task Two_reviewers_at_once_approve_each_application_once()
    {
        var numbers = await AcceptAsync(4);
        var first = await Host.LogInAsync(CounterHost.Supervisor);
        var second = await Host.HireAndLogInAsync(Other);
        await OpenAsync(first, numbers);
        await OpenAsync(second, numbers);
        var pages = (await first.OpenAsync("/reviews"), await second.OpenAsync("/reviews"));
        var picks = numbers.Select(number => ("Picks", (string?)Pick(pages.Item1, number))).ToArray();

        var answers = await Task.WhenAll(first.SubmitAsync(pages.Item1, "/reviews", picks), second.SubmitAsync(pages.Item2, "/reviews", picks));

        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Conflict, $"{answer.StatusCode}"));
        foreach (var number in numbers)
        {
            Assert.Single((await Host.FindAsync(number)).Events, entry => entry.Kind is ApplicationEventKind.Reviewed);
        }

        Assert.Null(Badge(await first.OpenAsync("/reviews")));
        Assert.Null(Badge(await second.OpenAsync("/reviews")));
    }

    [Fact]
    public async Task What_the_clerk_changed_meanwhile_is_not_approved()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync($"/applications/{number}");
        await IssueAsync(number);

        var answer = await supervisor.SubmitAsync(page, $"/applications/{number}/review");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("您的操作未保存", Browser.Refusals(await Browser.ReadAsync(answer)), StringComparison.Ordinal);
        Assert.Equal([false], await ReviewedAsync([number]));
    }

    [Fact]
    public async Task Nobody_approves_what_they_accepted_themselves_also_not_in_bulk()
    {
        var number = Assert.Single(await AcceptAsync(1, CounterHost.Supervisor));
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync($"/applications/{number}");
        Assert.Contains("本单由您本人受理，须由他人复核。", page.Body!.TextContent, StringComparison.Ordinal);
        var version = (await Host.FindAsync(number)).Version;

        var answer = await supervisor.SubmitAsync(await supervisor.OpenAsync("/reviews"), "/reviews", ("Picks", $"{number}:{version}"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("复核人不能是受理人本人。", (await Browser.ReadAsync(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([false], await ReviewedAsync([number]));
    }

    [Fact]
    public async Task Having_opened_an_older_version_does_not_help_whatever_version_is_posted()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
        await OpenAsync(supervisor, [number]);
        await IssueAsync(number);
        var (page, version) = (await supervisor.OpenAsync("/reviews"), (await Host.FindAsync(number)).Version);

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
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
        await OpenAsync(supervisor, [number]);
        var page = await supervisor.OpenAsync("/reviews");
        var pick = Pick(page, number);

        var answer = await supervisor.SubmitAsync(page, "/reviews", ("Picks", pick), ("Picks", pick), ("Picks", pick.Replace("YY", "CS", StringComparison.Ordinal)), ("Picks", pick));

        var told = await Browser.ReadAsync(answer);
        Assert.Equal("已复核 1 条，有 1 条没有复核：", told.QuerySelector("#refused-title")!.TextContent);
        Assert.Contains("没有这张受理单。", told.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await Host.FindAsync(number)).Events, entry => entry.Kind is ApplicationEventKind.Reviewed);
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
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);

        var answer = await supervisor.SubmitAsync(await supervisor.OpenAsync("/reviews"), "/reviews", ("Picks", pick));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_number_that_is_not_there_or_too_many_at_once_or_none_is_told_in_a_sentence()
    {
        var number = Assert.Single(await AcceptAsync(1));
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
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
}
