using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Certificates;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Certificates;

public sealed class CertificatesTests : IAsyncLifetime, IDisposable
{
    private readonly CounterHost host = new();
    private Browser clerk = null!;
    private string number = "";

    private string Issuances => $"/applications/{number}/certificates";

    private string Deliveries => $"/applications/{number}/certificates/deliveries";

    public async Task InitializeAsync()
    {
        clerk = await host.LogInAsync();
        number = await host.SubmitAsync(Visits.Unit(), Visits.Renewal with { Count = 2 });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Before_acceptance_nothing_can_be_issued()
    {
        var page = await clerk.OpenAsync($"/applications/{number}");

        Assert.Null(page.QuerySelector($"form[action='{Issuances}']"));
    }

    [Fact]
    public async Task Each_certificate_is_issued_with_the_days_that_are_expected_and_handed_over_to_who_came()
    {
        var page = await AcceptAsync();
        Assert.Equal("2026-11-23", page.QuerySelector<IHtmlInputElement>("#Issue_ValidFrom")!.Value);
        Assert.Equal("2027-11-22", page.QuerySelector<IHtmlInputElement>("#Issue_ValidTo")!.Value);

        page = await clerk.SubmitAndFollowAsync(page, Issuances, ("Issue.SerialNumber", " 5a:3f 01"), ("Issue.MediumNumber", "hn-0042"));
        Assert.Equal("已制证 1/2 张。", page.QuerySelector(".banner")!.TextContent);
        page = await clerk.SubmitAndFollowAsync(page, Issuances, ("Issue.SerialNumber", "5A3F02"));
        Assert.Equal("待领取", page.Status());
        Assert.Null(page.QuerySelector($"form[action='{Issuances}']"));

        page = await clerk.SubmitAndFollowAsync(page, Deliveries, ("Delivery.SerialNumber", "5A3F01"), ("Delivery.Collector", "Delegate"));
        page = await clerk.SubmitAndFollowAsync(page, Deliveries, ("Delivery.SerialNumber", "5A3F02"), ("Delivery.Collector", "Holder"));
        Assert.Equal("已领取", page.Status());
        var certificates = (await host.FindAsync(number)).Certificates;
        Assert.Equal([("5A3F01", "HN0042", CollectedBy.Delegate), ("5A3F02", null, CollectedBy.Holder)], certificates.Select(one => (one.SerialNumber, one.MediumNumber, one.Collector!.Value)));
    }

    [Theory]
    [InlineData("Issue.SerialNumber", "", "请填写证书序列号。")]
    [InlineData("Issue.SerialNumber", "5A<3F>", "证书序列号只能是字母和数字，不超过 64 位。")]
    [InlineData("Issue.MediumNumber", "证书", "USBkey 编号只能是字母和数字，不超过 64 位。")]
    [InlineData("Issue.ValidFrom", "2026-02-30", "请填写有效期的第一天。")]
    [InlineData("Issue.ValidTo", "", "请填写有效期的最后一天。")]
    [InlineData("Issue.ValidTo", "2020-01-01", "证书起止日期颠倒。")]
    public async Task What_does_not_fit_is_said_at_its_field_and_nothing_is_saved(string field, string typed, string sentence)
    {
        var page = await AcceptAsync();

        (string, string?)[] good = [("Issue.SerialNumber", "5A3F01")];
        var answer = await clerk.SubmitAsync(page, Issuances, [.. good.Where(value => value.Item1 != field), (field, typed)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, Browser.Refusals(await Browser.ReadAsync(answer)), StringComparison.Ordinal);
        Assert.Empty((await host.FindAsync(number)).Certificates);
    }

    [Fact]
    public async Task The_same_number_twice_is_refused()
    {
        var page = await clerk.SubmitAndFollowAsync(await AcceptAsync(), Issuances, ("Issue.SerialNumber", "5A3F01"));

        var answer = await clerk.SubmitAsync(page, Issuances, ("Issue.SerialNumber", "5a3f01"));

        Assert.Equal("该序列号已登记。", Browser.Refusals(await Browser.ReadAsync(answer)));
    }

    [Fact]
    public async Task Where_review_comes_first_nothing_is_issued_before_it()
    {
        using var strict = new CounterHost { Settings = { ["Issuance:ReviewFirst"] = "true" } };
        var (member, order) = (await strict.LogInAsync(), await strict.RenewAsync());
        var page = await member.FollowAsync(await member.AcceptAsync(await member.OpenAsync($"/applications/{order}"), order));

        var answer = await member.SubmitAsync(page, $"/applications/{order}/certificates", ("Issue.SerialNumber", "5A3F01"));

        Assert.Equal("须先复核再制证。", Browser.Refusals(await Browser.ReadAsync(answer)));
    }

    private async Task<IHtmlDocument> AcceptAsync() =>
        await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{number}"), number));
}
