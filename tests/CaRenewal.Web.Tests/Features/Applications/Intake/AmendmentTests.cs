using System.Net;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

public sealed class AmendmentTests : IDisposable
{
    private readonly Counter counter = new();

    [Fact]
    public async Task An_amendment_opens_with_what_is_stored_and_makes_a_new_revision()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var address = await StoredAsync(visit);

        var page = await visit.OpenAsync(address);
        var values = IntakeVisit.FieldsOf(page);
        Assert.Equal("false", values["HasPendingBid"]);
        Assert.Equal("true", values["Materials[1].Seen"]);
        values["Lines[0].Years"] = "3";
        var answer = await visit.PostAsync(values, address);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await using var scope = counter.Services.CreateAsyncScope();
        var cabinet = scope.ServiceProvider.GetRequiredService<CabinetContext>();
        var application = await cabinet.Applications.SingleAsync();
        Assert.Equal((2, 600_00L), (application.Revision, application.Quote.Total.Fen));
        Assert.Equal([1, 2], (await cabinet.PrintedPapers.Select(paper => paper.Revision).ToListAsync()).Order());
    }

    [Fact]
    public async Task Who_comes_second_overwrites_nothing_and_loses_nothing()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var address = await StoredAsync(visit);
        var mine = IntakeVisit.FieldsOf(await visit.OpenAsync(address));
        var theirs = IntakeVisit.FieldsOf(await visit.OpenAsync(address));
        theirs["Address"] = "益阳市金山南路1号";
        await visit.PostAsync(theirs, address);

        mine["Mobile"] = "13900000001";
        var page = await Counter.PageAsync(await visit.PostAsync(mine, address));

        Assert.Matches("^本单已由李敏于 .* 更改，您的操作未保存，请核对后重新提交。$", Assert.Single(IntakeVisit.Summary(page)));
        var kept = IntakeVisit.FieldsOf(page);
        Assert.Equal(("13900000001", "益阳市迎宾东路355号"), (kept["Mobile"], kept["Address"]));
        Assert.Equal("原：益阳市金山南路1号", page.GetElementById("Address-was")!.TextContent);
        await using (var scope = counter.Services.CreateAsyncScope())
        {
            var application = await scope.ServiceProvider.GetRequiredService<CabinetContext>().Applications.SingleAsync();
            Assert.Equal("13800000000", application.Particulars.Holder.Mobile.Text);
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(kept, address)).StatusCode);
    }

    [Fact]
    public async Task A_fault_of_the_form_does_not_hide_that_someone_else_was_faster()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var address = await StoredAsync(visit);
        var mine = IntakeVisit.FieldsOf(await visit.OpenAsync(address));
        var theirs = IntakeVisit.FieldsOf(await visit.OpenAsync(address));
        theirs["Address"] = "益阳市金山南路1号";
        await visit.PostAsync(theirs, address);

        mine["Mobile"] = "";
        var page = await Counter.PageAsync(await visit.PostAsync(mine, address));

        Assert.Contains(IntakeVisit.Summary(page), sentence => sentence.StartsWith("本单已由李敏于", StringComparison.Ordinal));
        Assert.NotNull(IntakeVisit.ErrorAt(page, "Mobile"));
        Assert.Equal("原：益阳市金山南路1号", page.GetElementById("Address-was")!.TextContent);
    }

    [Fact]
    public async Task A_change_between_two_attempts_is_told_at_the_second()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var address = await StoredAsync(visit);
        var mine = IntakeVisit.FieldsOf(await visit.OpenAsync(address));
        var theirs = IntakeVisit.FieldsOf(await visit.OpenAsync(address));
        mine["Mobile"] = "";
        var kept = IntakeVisit.FieldsOf(await Counter.PageAsync(await visit.PostAsync(mine, address)));
        Assert.Equal(mine["Version"], kept["Version"]);
        theirs["Address"] = "益阳市金山南路1号";
        await visit.PostAsync(theirs, address);

        kept["Mobile"] = "13900000001";
        var page = await Counter.PageAsync(await visit.PostAsync(kept, address));

        Assert.Matches("^本单已由李敏于 .* 更改", Assert.Single(IntakeVisit.Summary(page)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("999")]
    public async Task A_page_without_its_version_is_stale_and_accuses_nobody(string version)
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var address = await StoredAsync(visit);
        var values = IntakeVisit.FieldsOf(await visit.OpenAsync(address));
        values["Version"] = version;

        var page = await Counter.PageAsync(await visit.PostAsync(values, address));

        Assert.Equal(["页面已失效，填写的内容都在，请核对后再提交一次。"], IntakeVisit.Summary(page));
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(IntakeVisit.FieldsOf(page), address)).StatusCode);
    }

    [Fact]
    public async Task The_same_amendment_again_is_answered_and_not_taken_for_a_clash()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var address = await StoredAsync(visit);
        var values = IntakeVisit.FieldsOf(await visit.OpenAsync(address));
        values["Lines[0].Years"] = "3";

        await visit.PostAsync(values, address);
        var second = await visit.PostAsync(values, address);

        Assert.Equal(HttpStatusCode.SeeOther, second.StatusCode);
        await using var scope = counter.Services.CreateAsyncScope();
        Assert.Equal(2, (await scope.ServiceProvider.GetRequiredService<CabinetContext>().Applications.SingleAsync()).Revision);
    }

    [Fact]
    public async Task What_cannot_be_amended_is_not_opened_for_it()
    {
        using var host = new CounterHost();
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{number}"), number, "AMEND-1"));

        var page = await clerk.FollowAsync(await clerk.Client.GetAsync($"/applications/{number}/amendment"));

        Assert.Contains("已受理的申请须先退回才能更正。", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#intake"));
    }

    public void Dispose() => counter.Dispose();

    private static async Task<string> StoredAsync(IntakeVisit visit)
    {
        var answer = await visit.SubmitAsync("unit", IntakeVisit.Unit());
        return $"{answer.Headers.Location!.ToString().Split('?')[0]}/amendment";
    }
}
