using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Day;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Day;

/// <summary>Every kind of exception, from an application to its line on the page of the day and on to where it is mended.</summary>
public sealed class DayExceptionTests : IDisposable
{
    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Checks_that_were_passed_over_stand_there_with_their_reasons()
    {
        var number = await SubmitAsync(
            Visits.Complete(Visits.Unit(), [Visits.Renewal], Checklist) with
            {
                Overrides = [new(OverridableCheck.Duplicate, "两把钥匙分别办理"), new(OverridableCheck.RenewalWindow, "开标急用")],
            });

        Assert.Equal(
            [
                $"未缴费 {number} 应收 200.00 元，请收款或联系客户。",
                $"未打印 {number} 文书未打印也未签章，请打印，或核对自带的文书后签章。",
                $"重复 {number} 可能重复：两把钥匙分别办理，请与近期的同类业务核对。",
                $"例外 {number} 不在延期受理期内：开标急用，请核对理由。",
            ],
            await ExceptionsAsync(number));
    }

    [Fact]
    public async Task Papers_of_an_earlier_revision_stand_there_until_the_new_ones_are_printed()
    {
        var number = await host.RenewAsync();
        await AmendWithoutPrintingAsync(number);
        Assert.Contains($"文书失效 {number} 打印的是第 1 版，现为第 2 版，请重新打印。", await ExceptionsAsync(number));

        await host.AmendAsync(number, Visits.Unit(), Visits.Renewal);

        Assert.Equal([$"未缴费 {number} 应收 200.00 元，请收款或联系客户。"], await ExceptionsAsync(number));
    }

    [Fact]
    public async Task What_is_paid_and_neither_printed_nor_signed_is_still_named_the_next_day()
    {
        var number = await SubmitAsync(Visits.Complete(Visits.Unit(), [Visits.Renewal], Checklist));
        var clerk = await host.LogInAsync();
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/payments", ("Finish.Reference", "DAY-1"));
        host.Clock.Pass(TimeSpan.FromDays(1));

        Assert.Equal([$"未打印 {number} 文书未打印也未签章，请打印，或核对自带的文书后签章。"], await ExceptionsAsync(number));
    }

    [Fact]
    public async Task Money_that_is_to_be_given_back_is_named_the_next_day_too_and_what_was_never_paid_and_sent_back_is_not()
    {
        var (number, unpaid) = (await host.SubmitAsync(Visits.Unit(), Visits.Renewal, Visits.LostKey), await host.SubmitAsync(Visits.Person(), Visits.Renewal));
        var clerk = await host.LogInAsync();
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/payments", ("Finish.Reference", "DAY-2"));
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{unpaid}"), $"/applications/{unpaid}/returns", ("Return.Reasons", "材料不清"));
        await host.AmendAsync(number, Visits.Unit(), Visits.Renewal);
        host.Clock.Pass(TimeSpan.FromDays(1));

        Assert.Equal([$"金额不符 {number} 多收 100.00 元，请退款。"], await ExceptionsAsync(number));
        Assert.Empty(await ExceptionsAsync(unpaid));
    }

    [Fact]
    public async Task However_many_there_are_of_one_kind_another_is_not_hidden()
    {
        for (var visit = 0; visit < DayScreens.MostOfKind; visit++)
        {
            await SubmitAsync(Visits.Complete(Visits.Unit(), [Visits.Renewal], Checklist));
        }

        var passed = await SubmitAsync(Visits.Complete(Visits.Unit(), [Visits.Renewal], Checklist) with { Overrides = [new(OverridableCheck.RenewalWindow, "开标急用")] });

        Assert.Equal([$"例外 {passed} 不在延期受理期内：开标急用，请核对理由。"], await ExceptionsAsync(passed));
        var page = await (await host.LogInAsync(CounterHost.Supervisor)).OpenAsync("/day");
        Assert.Equal(DayScreens.MostOfKind, page.QuerySelectorAll("[aria-labelledby=exceptions-title] .status").Count(status => status.TextContent.Contains("未缴费", StringComparison.Ordinal)));
        Assert.Contains("每类只列最早的 20 条。", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private Checklist Checklist
    {
        get
        {
            using var scope = host.Services.CreateScope();
            return scope.ServiceProvider.GetRequiredService<Checklist>();
        }
    }

    /// <summary>As one whose papers were brought: nothing is printed for it.</summary>
    private async Task<string> SubmitAsync(Submission submission)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var rooms = scope.ServiceProvider;
        var stamp = new Core.Stamp(CounterHost.Clerk, "李敏", host.Clock.GetUtcNow().UtcDateTime);
        return (await rooms.GetRequiredService<Registrar>().EnterAsync(null, stamp, async turn =>
        {
            var number = await turn.NextNumberAsync(rooms.GetRequiredService<PointOfService>().Code, Core.OfficeTime.Today(host.Clock));
            turn.Cabinet.Add(CertificateApplication.Submit(
                Guid.NewGuid(), number, submission, rooms.GetRequiredService<Checklist>(), rooms.GetRequiredService<FeeSchedule>(), stamp));
            return number.Text;
        })).Answer;
    }

    private async Task AmendWithoutPrintingAsync(string number)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var rooms = scope.ServiceProvider;
        var stamp = new Core.Stamp(CounterHost.Clerk, "李敏", host.Clock.GetUtcNow().UtcDateTime);
        await rooms.GetRequiredService<Registrar>().EnterAsync(null, stamp, async turn =>
        {
            Assert.True(ApplicationNumber.TryParse(number, out var known));
            var application = (await Data.Applications.ApplicationReading.FindApplicationAsync(turn.Cabinet, known))!;
            var checklist = rooms.GetRequiredService<Checklist>();
            application.Amend(Visits.Complete(Visits.Unit(), [Visits.Renewal], checklist), checklist, rooms.GetRequiredService<FeeSchedule>(), stamp);
            return "";
        });
    }

    /// <summary>The lines about one application; each leads to its page.</summary>
    private async Task<List<string>> ExceptionsAsync(string number)
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var lines = (await supervisor.OpenAsync("/day")).QuerySelectorAll("[aria-labelledby=exceptions-title] li")
            .Where(line => line.QuerySelector("a.code")?.TextContent == number).ToList();
        foreach (var address in lines.Select(line => line.QuerySelector("a")!.GetAttribute("href")!).Distinct())
        {
            Assert.Contains(number, (await supervisor.OpenAsync(address)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        }

        return [.. lines.Select(line => $"{line.QuerySelector(".status")!.TextContent.Trim()} {number} {line.LastElementChild!.TextContent.Trim()}")];
    }
}
