using System.Net;
using AngleSharp.Html.Dom;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Accounts;

/// <summary>A form met an expired log-in: what was typed is handed back, and taken in once somebody is logged in again.</summary>
public sealed class KeptPostTests : IDisposable
{
    private const string Point = "/settings/point";

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_setting_typed_before_the_log_in_expired_is_saved_after_it()
    {
        var (supervisor, handedBack) = await ExpireAsync(("Place", "资阳区政务服务中心3楼"), ("Days", "Monday"), ("Days", "Saturday"));
        Assert.Contains("登录已过期，填写的内容都在", handedBack.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("资阳区", handedBack.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await CounterHost.LogInAgainAsync(supervisor, CounterHost.Supervisor);
        var page = await Browser.ReadAsync(await supervisor.SubmitAsync(handedBack, "/kept"));
        var saved = await supervisor.SubmitAndFollowAsync(page, Point);

        Assert.Equal("资阳区政务服务中心3楼", saved.QuerySelector("[name=Place]")!.GetAttribute("value"));
        Assert.Equal(2, saved.QuerySelectorAll("[name=Days][checked]").Length);
    }

    [Fact]
    public async Task Still_logged_out_the_form_is_handed_back_again_and_nothing_is_saved()
    {
        var (supervisor, handedBack) = await ExpireAsync(("Place", "资阳区政务服务中心3楼"));

        var again = await supervisor.SubmitAsync(handedBack, "/kept");

        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
        Assert.Equal(Kept(handedBack), Kept(await Browser.ReadAsync(again)));
        await CounterHost.LogInAgainAsync(supervisor, CounterHost.Supervisor);
        Assert.Contains("没有改动过。", (await supervisor.OpenAsync(Point)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_logs_in_instead_does_only_what_that_account_may()
    {
        var (supervisor, handedBack) = await ExpireAsync(("Place", "资阳区政务服务中心3楼"));

        await CounterHost.LogInAgainAsync(supervisor, CounterHost.Clerk);
        var page = await Browser.ReadAsync(await supervisor.SubmitAsync(handedBack, "/kept"));

        Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.SubmitAsync(page, Point)).StatusCode);
    }

    [Fact]
    public async Task An_altered_form_is_not_given_back()
    {
        var (supervisor, handedBack) = await ExpireAsync(("Place", "资阳区政务服务中心3楼"));
        await CounterHost.LogInAgainAsync(supervisor, CounterHost.Supervisor);

        foreach (var altered in new[] { Kept(handedBack)[..^4] + "AAAA", "", "x", null })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await supervisor.SubmitAsync(handedBack, "/kept", ("kept", altered))).StatusCode);
        }
    }

    private async Task<(Browser Browser, IHtmlDocument HandedBack)> ExpireAsync(params (string Name, string? Value)[] typed)
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync(Point);
        host.Clock.Pass(TimeSpan.FromMinutes(16));
        var answer = await supervisor.SubmitAsync(page, Point, typed);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        return (supervisor, await Browser.ReadAsync(answer));
    }

    private static string Kept(IHtmlDocument page) => page.QuerySelector("input[name=kept]")!.GetAttribute("value")!;
}
