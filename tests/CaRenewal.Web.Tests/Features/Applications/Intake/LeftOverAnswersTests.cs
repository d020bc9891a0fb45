using System.Net;
using CaRenewal.Core.Applications;
using CaRenewal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>A radio that was chosen for another business cannot be un-chosen: what is not asked is dropped, not refused.</summary>
public sealed class LeftOverAnswersTests : IDisposable
{
    private readonly Counter counter = new();

    [Theory]
    [InlineData("New", "1")]
    [InlineData("Update", null)]
    [InlineData("Revoke", null)]
    public async Task Answers_to_an_earlier_business_do_not_trap_the_clerk(string business, string? years)
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var values = IntakeVisit.Unit();
        (values["Lines[0].Business"], values["Lines[0].Cause"], values["Lines[0].RevokeAtOnce"]) = (business, "Lost", "true");

        // 重新计算, the button of a page without script, brings the checklist of the other business; the old answers are sent again.
        var page = await Counter.PageAsync(await visit.PostAsync(
            IntakeVisit.Filled(await visit.OpenAsync("/applications/new?kind=unit"), values), "/intake/quote"));
        var answer = await visit.PostAsync(IntakeVisit.Filled(page, values));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var application = await SingleAsync();
        var line = Assert.Single(application.Lines);
        Assert.Equal((business, years), (line.Business.ToString(), line.Years?.ToString()));
        Assert.Equal((null, null), (line.Cause, line.RevokeAtOnce));
        Assert.Equal(business is not "New", application.HasPendingBid is not null);
    }

    [Fact]
    public async Task A_field_that_can_be_printed_is_not_left_to_the_pen()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var values = IntakeVisit.Unit();
        values["Handwritten"] = nameof(HandwrittenField.HolderName);

        Assert.Equal(HttpStatusCode.SeeOther, (await visit.SubmitAsync("unit", values)).StatusCode);

        Assert.Empty((await SingleAsync()).Particulars.Handwritten);
    }

    [Fact]
    public async Task A_character_that_no_font_has_is_left_to_the_pen()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        var values = IntakeVisit.Unit();
        values["LegalRepresentative"] = "陈\U00030EDE";

        var page = await Counter.PageAsync(await visit.SubmitAsync("unit", values));
        Assert.Equal("法定代表人中的“\U00030EDE”（U+30EDE）打印不出：请勾选手写，或改用证件上能打印的字。", Assert.Single(IntakeVisit.Summary(page)));
        var again = IntakeVisit.FieldsOf(page);
        again["Handwritten"] = nameof(HandwrittenField.LegalRepresentative);

        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(again)).StatusCode);
        Assert.Equal([HandwrittenField.LegalRepresentative], (await SingleAsync()).Particulars.Handwritten);
    }

    public void Dispose() => counter.Dispose();

    private async Task<CertificateApplication> SingleAsync()
    {
        await using var scope = counter.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CabinetContext>().Applications.SingleAsync();
    }
}
