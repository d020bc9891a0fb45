using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Applications;

/// <summary>容缺: what is still to be brought, until it is.</summary>
public sealed class OwedTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_register_lists_what_is_owed_until_when_the_longest_due_first()
    {
        var clerk = await host.LogInAsync();
        await host.RenewAsync();
        var later = await host.OweAsync(Visits.Person(), Today.AddDays(7), "applicant-id");
        var sooner = await host.OweAsync(Visits.Unit(), Today.AddDays(2), "business-licence", "unit-delegate-id");
        host.Clock.Pass(TimeSpan.FromDays(3));
        clerk = await host.LogInAsync();

        var page = await clerk.OpenAsync("/applications?status=owed");

        Assert.Equal([sooner, later], page.QuerySelectorAll("tbody a").Select(link => link.TextContent));
        Assert.Equal("状态：容缺", page.QuerySelector(".chip")!.TextContent);
        Assert.Equal(
            ["容缺 营业执照复印件1份（加盖公章），11月25日到期，已逾期 1 天", "容缺 经办人有效身份证件复印件1份（加盖公章），11月25日到期，已逾期 1 天", "容缺 申请人有效身份证件复印件2份，11月30日前补交"],
            page.QuerySelectorAll("tbody p").Select(line => line.TextContent));
        Assert.Equal(2, page.QuerySelectorAll("tbody .late").Length);
        Assert.Equal(3, (await clerk.OpenAsync("/applications")).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task The_counter_names_what_is_due_today_or_overdue_and_nothing_else()
    {
        var clerk = await host.LogInAsync();
        await host.OweAsync(Visits.Person(), Today.AddDays(1), "applicant-id");
        Assert.Null((await clerk.OpenAsync("/counter")).QuerySelector("#owing"));
        var due = await host.OweAsync(Visits.Unit(), Today, "business-licence");

        var card = (await clerk.OpenAsync("/counter")).QuerySelector("[aria-labelledby=owing]")!;
        Assert.Equal([$"/applications/{due}"], card.QuerySelectorAll("a[data-item]").Select(link => link.GetAttribute("href")));
        Assert.Contains("今天到期", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("营业执照复印件1份（加盖公章）", card.TextContent, StringComparison.Ordinal);

        host.Clock.Pass(TimeSpan.FromDays(1));
        var tomorrow = (await (await host.LogInAsync()).OpenAsync("/counter")).QuerySelector("[aria-labelledby=owing]")!;
        Assert.Equal(["已逾期", "今天到期"], tomorrow.QuerySelectorAll(".status").Select(tag => tag.TextContent.Trim()));
        Assert.Equal("11月23日到期，已逾期 1 天", tomorrow.QuerySelector(".late")!.TextContent);
    }

    [Fact]
    public async Task What_is_brought_is_ticked_off_and_leaves_the_lists()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.OweAsync(Visits.Unit(), Today, "business-licence"));
        var page = await clerk.OpenAsync($"/applications/{number}");
        Assert.Contains("今天到期", page.QuerySelector("[aria-labelledby=materials-title]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("营业执照复印件1份（加盖公章）已补交", page.QuerySelector("#owed")!.GetAttribute("aria-label"));

        var brought = await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/materials/business-licence");

        Assert.Equal("补交材料", brought.QuerySelector(".timeline .what")!.TextContent);
        Assert.Contains("营业执照复印件1份（加盖公章）", brought.QuerySelector(".timeline li")!.TextContent, StringComparison.Ordinal);
        Assert.Null(brought.QuerySelector("#owed"));
        Assert.Empty((await clerk.OpenAsync("/applications?status=owed")).QuerySelectorAll("tbody tr"));
        Assert.Null((await clerk.OpenAsync("/counter")).QuerySelector("#owing"));
    }

    [Fact]
    public async Task F6_leads_to_it_once_the_papers_are_signed()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.OweAsync(Visits.Unit(), Today, "business-licence"));
        var page = await clerk.OpenAsync($"/applications/{number}");
        Assert.Equal("签章齐 F6", page.QuerySelector("[data-key=F6]")!.TextContent);

        var done = await clerk.FollowAsync(await clerk.AcceptAsync(page, number, "OWED-1"));

        Assert.Equal("#owed", done.QuerySelector("[data-key=F6]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_application_that_was_given_up_owes_nothing_any_more()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.OweAsync(Visits.Unit(), Today, "business-licence"));

        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/cancellation", ("Cancellation.Reason", "客户放弃"));

        Assert.Empty((await clerk.OpenAsync("/applications?status=owed")).QuerySelectorAll("tbody tr"));
        Assert.Null((await clerk.OpenAsync("/counter")).QuerySelector("#owing"));
    }
}
