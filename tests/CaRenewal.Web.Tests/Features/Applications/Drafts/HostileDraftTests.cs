using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Features.Applications.Intake;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Applications.Drafts;

/// <summary>An unfinished form may hold anything: it is kept, or refused with a sentence; never a failure.</summary>
public sealed class HostileDraftTests : IDisposable
{
    private static readonly string[] Values =
    [
        "", "\u202E倒着写", "\u0007", "\uFFFD", "王\uFFFE", "</script><script>alert(1)</script>", "张三😀", "{\"form\":null}", "\\u0000\\", "99999999999999999999",
        "-1", "00000000-0000-0000-0000-000000000000", "YY20261123-9999", new string('长', 5000),
    ];

    private readonly CounterHost host = new();

    [Fact]
    public async Task Whatever_stands_in_any_field_is_kept_as_it_is_or_refused_with_a_sentence()
    {
        var clerk = await host.LogInAsync();
        var (_, page) = await clerk.OpenIntakeAsync("/applications/new?kind=personal");
        var fields = IntakeVisit.FieldsOf(page).Keys.Where(name => !name.StartsWith("__", StringComparison.Ordinal)).ToList();
        foreach (var field in fields)
        {
            foreach (var value in Values)
            {
                var typed = page.Typed(("RequestKey", $"{Guid.NewGuid():N}"), (field, value));

                var answer = await clerk.AutosaveAsync(typed);

                Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{field} with {value[..Math.Min(value.Length, 20)]}: {answer.Status}");
                Assert.Matches("[\u4e00-\u9fff]", answer.Detail);
                if (answer.Status is HttpStatusCode.OK && Guid.TryParse(typed["RequestKey"], out var key))
                {
                    var found = await clerk.Client.GetAsync($"/applications/new?form={key:N}");
                    Assert.True(found.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther, $"{field}: {found.StatusCode}");
                }
            }
        }

        await clerk.OpenAsync("/drafts");
    }

    [Fact]
    public async Task What_is_no_character_in_a_name_stays_out_of_the_list()
    {
        var clerk = await host.LogInAsync();
        await clerk.AutosaveAsync((await clerk.OpenIntakeAsync()).Page.Typed(("Name", "\u202E司公某某")));

        Assert.Equal("未填名称", Assert.Single(await clerk.DraftsAsync()).Label);
    }

    [Theory]
    [InlineData(200_000, HttpStatusCode.OK)]
    [InlineData(1_000_000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(5_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_megabyte_is_told_to_be_too_long_and_takes_nothing_from_the_draft(int length, HttpStatusCode status)
    {
        var clerk = await host.LogInAsync();
        var (address, page) = await clerk.OpenIntakeAsync();
        await clerk.AutosaveAsync(page.Typed(("Address", "益阳市")));

        var answer = await clerk.AutosaveAsync(page.Typed(("Address", new string('9', length))));

        Assert.Equal(status, answer.Status);
        Assert.Equal(status is HttpStatusCode.OK ? length : 3, IntakeVisit.FieldsOf(await clerk.OpenAsync(address))["Address"].Length);
    }

    [Theory]
    [InlineData("RequestKey", "")]
    [InlineData("RequestKey", "' OR 1=1 --")]
    [InlineData("RequestKey", "00000000-0000-0000-0000-000000000000")]
    [InlineData("Kind", "Sell")]
    [InlineData("Kind", "1")]
    public async Task A_form_without_key_or_kind_is_refused(string field, string value)
    {
        var clerk = await host.LogInAsync();

        var answer = await clerk.AutosaveAsync((await clerk.OpenIntakeAsync()).Page.Typed((field, value)));

        Assert.Equal((HttpStatusCode.BadRequest, "页面已失效，草稿未保存；填写的内容都在。"), (answer.Status, answer.Detail));
    }

    [Theory]
    [InlineData("application/json", "{\"form\":{\"name\":\"x\"}}")]
    [InlineData("application/x-www-form-urlencoded", "Name=%00")]
    [InlineData("multipart/form-data; boundary=x", "--x")]
    [InlineData("text/plain", "")]
    public async Task What_is_no_form_saves_nothing(string type, string body)
    {
        var clerk = await host.LogInAsync();
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        var answer = await clerk.Client.PostAsync("/drafts", content);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Empty(await clerk.DraftsAsync());
    }

    [Fact]
    public async Task A_double_F9_among_autosaves_gives_one_application_and_no_failure()
    {
        var clerk = await host.LogInAsync();
        var values = IntakeVisit.Filled((await clerk.OpenIntakeAsync()).Page, IntakeVisit.Unit());

        var posts = await Task.WhenAll(Enumerable.Range(0, 12).Select(async hand =>
            hand % 4 is 3 ? (await clerk.PressF9Async(values)).StatusCode : (await clerk.AutosaveAsync(values)).Status));

        Assert.All(posts, status => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Conflict or HttpStatusCode.SeeOther, $"{status}"));
        Assert.Equal(1, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Ledger.CountAsync()));
        Assert.Empty(await clerk.DraftsAsync());
    }

    public void Dispose() => host.Dispose();
}
