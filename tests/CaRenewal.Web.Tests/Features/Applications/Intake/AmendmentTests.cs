using System.Net;
using CaRenewal.Data;
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

    public void Dispose() => counter.Dispose();

    private static async Task<string> StoredAsync(IntakeVisit visit)
    {
        var answer = await visit.SubmitAsync("unit", IntakeVisit.Unit());
        return $"{answer.Headers.Location!.ToString().Split('?')[0]}/amendment";
    }
}
