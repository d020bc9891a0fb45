using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Applications;
using CaRenewal.Web.Tests.Features.Closing;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Applications;

/// <summary>Every field of every form of an application's page with what is no input: a sentence, never a failure, nothing half entered.</summary>
public sealed class HostileActsTests : IDisposable
{
    private static readonly string[] Bad =
    [
        .. new[]
        {
            "", "-1", "1000000000", "99999999999999999999", "2026-02-30", "Renew,New", "7", "&<>'\"", "</script><script>alert(1)</script>", "\u202E倒着写", "\u0007", "原\uFFFE因", "😀", "２００", " ", new string('长', 201), new string('9', 1_000_000),
        }.Select(Uri.EscapeDataString),
        "%ED%A0%80",
    ];

    public static TheoryData<string> Acts => [.. AllActs];

    private readonly CounterHost host = new();
    private readonly Queue<string> closed = [];
    private Browser clerk = null!;
    private Browser supervisor = null!;

    // What stands after the number in the address of a form.
    private static readonly string[] AllActs =
    [
        "acceptance", "signature", "payments", "payments/voids", "payments/refunds", "returns", "cancellation", "prints", "materials/business-licence",
        "certificates", "certificates/deliveries", "revocation", "revocation/confirmation", "reveals", "review", "reversals",
    ];

    public void Dispose() => host.Dispose();

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task A_bad_value_at_any_act_is_answered_in_Chinese_and_changes_nothing(string act)
    {
        (clerk, supervisor) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        var (staff, number) = await BeforeAsync(act);
        var standing = Standing(await staff.OpenAsync($"/applications/{number}"), number, act);

        foreach (var field in standing.Select(value => value.Name).Distinct().Where(name => name is not "__RequestVerificationToken").ToList())
        {
            var saidInJson = false;
            foreach (var bad in Bad)
            {
                var before = await HeldAsync(number);
                var body = Body(standing, field, bad);

                var (status, page) = await PostAsync(staff, $"/applications/{number}/{act}", body);

                var what = $"{act} {field}={bad[..Math.Min(bad.Length, 40)]}: {(int)status}";
                Assert.True((int)status < 500, what);
                if (status is HttpStatusCode.OK && act is "reveals")
                {
                    continue;
                }

                if (status is HttpStatusCode.SeeOther)
                {
                    // Taken as it is: the next value meets another application at the same point.
                    (staff, number) = await BeforeAsync(act);
                    standing = Standing(await staff.OpenAsync($"/applications/{number}"), number, act);
                    continue;
                }

                Assert.True((int)status >= 400, what);
                Assert.True(before == await HeldAsync(number), what);
                Assert.True(Browser.Refusals(page).Any(letter => letter is >= '\u4e00' and <= '\u9fff'), what);
                if (!saidInJson && status is HttpStatusCode.UnprocessableEntity)
                {
                    await SaysTheSameInJsonAsync(staff, $"/applications/{number}/{act}", body, page);
                    saidInJson = true;
                }
            }
        }
    }

    [Fact]
    public async Task The_acts_are_all_that_the_page_has()
    {
        (clerk, supervisor) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        var known = new HashSet<string>();

        // From the last: a day is closed while nothing waits on it.
        foreach (var act in AllActs.Reverse())
        {
            var (staff, number) = await BeforeAsync(act);
            var page = await staff.OpenAsync($"/applications/{number}");
            known.UnionWith(page.QuerySelectorAll("[action],[formaction]")
                .Select(one => one.GetAttribute("formaction") ?? one.GetAttribute("action")!)
                .Where(address => address.StartsWith($"/applications/{number}/", StringComparison.Ordinal))
                .Select(address => address[(address.IndexOf(number, StringComparison.Ordinal) + number.Length + 1)..]));
        }

        Assert.Equal(AllActs.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    /// <summary>An application at the point where its page has the form, and who may send it.</summary>
    private async Task<(Browser Staff, string Number)> BeforeAsync(string act) => act switch
    {
        "materials/business-licence" => (clerk, await host.OweAsync(Visits.Unit(), new DateOnly(2026, 11, 30), "business-licence")),
        "payments/voids" or "payments/refunds" => (clerk, await PaidAsync()),
        "certificates" or "reveals" => (clerk, await AcceptedAsync()),
        "certificates/deliveries" => (clerk, await IssuedAsync()),
        "revocation" => (clerk, await host.SubmitAsync(Visits.Unit(), Visits.Revocation)),
        "revocation/confirmation" => (clerk, await SentAsync()),
        "review" => (supervisor, await AcceptedAsync()),
        "reversals" => await ClosedAsync(),
        _ => (clerk, await host.RenewAsync()),
    };

    private Task<string> AcceptedAsync() => host.AcceptedAsync(clerk, $"A{Guid.NewGuid():N}");

    private async Task<string> PaidAsync()
    {
        var number = await host.RenewAsync();
        await clerk.SubmitAndFollowAsync(
            await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/payments", ("Finish.Amount", "150"), ("Finish.Reference", $"P{Guid.NewGuid():N}"));
        return number;
    }

    private async Task<string> IssuedAsync()
    {
        var number = await AcceptedAsync();
        await clerk.SubmitAndFollowAsync(
            await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/certificates", ("Issue.SerialNumber", $"{Guid.NewGuid():N}"));
        return number;
    }

    private async Task<string> SentAsync()
    {
        var number = await host.SubmitAsync(Visits.Unit(), Visits.Revocation);
        var page = await clerk.OpenAsync($"/applications/{number}");
        await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/revocation", page.AllSigned());
        return number;
    }

    // A day is closed once: as many are accepted on it as the values may take.
    private async Task<(Browser Staff, string Number)> ClosedAsync()
    {
        if (closed.Count is 0)
        {
            for (var one = 0; one < Bad.Length; one++)
            {
                closed.Enqueue(await AcceptedAsync());
            }

            await clerk.FollowAsync(await clerk.TypeAsync($"{closed.Count}", $"{200 * closed.Count}"));
            await supervisor.CloseAsync();
            host.Clock.Pass(TimeSpan.FromHours(23));
            (clerk, supervisor) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        }

        return (supervisor, closed.Dequeue());
    }

    private async Task<string> HeldAsync(string number)
    {
        var application = await host.FindAsync(number);
        return $"{application.Version} {application.Events.Count} {application.Payments.Count} {application.Received} {application.Certificates.Count} {application.Status}";
    }

    private static async Task<(HttpStatusCode Status, IHtmlDocument Page)> PostAsync(Browser staff, string address, string body)
    {
        using var answer = await staff.Client.PostAsync(address, Form(body));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
        Assert.DoesNotContain("=\"&<>'\"", text, StringComparison.Ordinal);
        return (answer.StatusCode, await Browser.ReadAsync(answer));
    }

    private static async Task SaysTheSameInJsonAsync(Browser staff, string address, string body, IHtmlDocument page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = Form(body) };
        staff.Client.DefaultRequestHeaders.Remove("Accept");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await staff.Client.SendAsync(request);
        staff.Client.DefaultRequestHeaders.Add("Accept", "text/html");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var said = problem.RootElement.GetProperty("errors").EnumerateObject().SelectMany(one => one.Value.EnumerateArray()).Select(text => text.GetString()!);
        Assert.Equal(
            page.QuerySelectorAll("#errors li").Select(item => item.TextContent.Trim()).Distinct().Order(StringComparer.Ordinal),
            said.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>What the form holds when everything is answered: its ticks made, its words written.</summary>
    private static List<(string Name, string Value)> Standing(IHtmlDocument page, string number, string act)
    {
        var address = $"/applications/{number}/{act}";
        var form = page.Forms.FirstOrDefault(form => form.GetAttribute("action") == address)
            ?? page.QuerySelectorAll<IHtmlButtonElement>($"button[formaction='{address}']").FirstOrDefault()?.Form;
        Assert.True(form is not null, $"The page has no form for {act}.");
        var values = new List<(string Name, string Value)>();
        foreach (var field in form.QuerySelectorAll("[name]"))
        {
            var name = field.GetAttribute("name")!;
            if (field is not IHtmlInputElement { Type: "radio" } || values.All(value => value.Name != name))
            {
                values.Add((name, Answer(name, field is IHtmlSelectElement select ? select.Options[^1].Value : field.GetAttribute("value") ?? "")));
            }
        }

        return values;
    }

    private static string Answer(string name, string value) => name[(name.IndexOf('.') + 1)..] switch
    {
        _ when value.Length > 0 => value,
        "Reference" or "SerialNumber" or "MediumNumber" => $"R{Guid.NewGuid():N}",
        "Amount" => "10",
        _ => "客户要求",
    };

    private static string Body(List<(string Name, string Value)> standing, string field, string bad) => string.Join('&', standing
        .Where(value => value.Name != field && !value.Name.EndsWith(".RequestKey", StringComparison.Ordinal))
        .Select(value => $"{Uri.EscapeDataString(value.Name)}={Uri.EscapeDataString(value.Value)}")
        .Concat(standing.Where(value => value.Name != field && value.Name.EndsWith(".RequestKey", StringComparison.Ordinal)).Select(value => $"{value.Name}={Guid.NewGuid()}"))
        .Append($"{Uri.EscapeDataString(field)}={bad}"));

    private static StringContent Form(string body) => new(body, Encoding.UTF8, "application/x-www-form-urlencoded");
}
