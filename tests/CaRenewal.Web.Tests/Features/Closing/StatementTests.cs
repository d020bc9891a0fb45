using System.Net;
using System.Text;
using CaRenewal.Core.Closing;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Closing;

public sealed class StatementTests : StatementRoom
{
    [Fact]
    public async Task A_statement_that_agrees_is_said_to_and_the_same_file_is_taken_once()
    {
        var file = File(Row("4200000031", "200.00"), Row("4200000032", "200.00"));

        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(file));

        Assert.Contains("微信 2026-11-23 账单已导入：2 笔 400.00 元，全部相符。", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var again = await Clerk.ImportAsync(file);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("这份文件已由李敏于", Browser.Refusals(await Browser.ReadAsync(again)), StringComparison.Ordinal);
        var other = await Clerk.ImportAsync([.. file, (byte)'\n']);
        Assert.Contains("已导入过另一份文件，请核对；那份导错了的，请在它旁边点“替换”。", Browser.Refusals(await Browser.ReadAsync(other)), StringComparison.Ordinal);
        Assert.Equal(1, await Host.WithAsync<CabinetContext, int>(cabinet => cabinet.Statements.CountAsync()));
    }

    [Fact]
    public async Task Every_difference_becomes_a_line_of_today_that_is_explained_or_mended()
    {
        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(File(
            Row("4200000031", "250.00"), Row("4200000031", "250.00"), Row("4200000099", "100.00"))));

        var lines = page.QuerySelectorAll("section[aria-labelledby=differences-title] li");
        Assert.Equal(["长款", "重复", "短款", "未登记"], lines.Select(line => line.QuerySelector(".status")!.TextContent.Trim()));
        var stored = await Host.WithAsync<CabinetContext, List<Difference>>(cabinet => cabinet.Differences.AsNoTracking().ToListAsync());
        Assert.All(stored, difference => Assert.Equal((new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 24)), (difference.Day, difference.FoundOn)));

        var form = lines[0].QuerySelector("form")!.GetAttribute("action")!;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Clerk.SubmitAsync(page, form, ("Explanation.Words", ""))).StatusCode);
        var explained = await Clerk.SubmitAndFollowAsync(page, form, ("Explanation.Words", "顾客多付，已约退"));
        Assert.Contains("李敏：顾客多付，已约退", explained.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 笔待说明或更正", explained.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Differences_found_after_a_close_cite_it_and_hinder_the_close_of_the_day_they_were_found_on()
    {
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
        await Clerk.FollowAsync(await Clerk.TypeAsync("2", "400"));
        Assert.Equal(HttpStatusCode.SeeOther, (await supervisor.CloseAsync()).StatusCode);

        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(File(Row("4200000031", "200.00"))));

        Assert.Contains("引用已日结第 1 版，记入 2026-11-24", page.Body!.TextContent, StringComparison.Ordinal);
        var today = await supervisor.CloseAsync("2026-11-24");
        Assert.Contains("微信 2026-11-23 账单 4200000032 短款（账单 0.00 元，账面 200.00 元）尚未说明。", Browser.Refusals(await Browser.ReadAsync(today)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matching_again_finds_nothing_to_mend_where_nothing_changed()
    {
        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(File(Row("4200000031", "200.00"))));
        var action = page.QuerySelector("form[action$='/matches']")!.GetAttribute("action")!;

        var again = await Clerk.SubmitAndFollowAsync(page, action);

        Assert.Contains("重新核对完毕，没有变化。", again.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Separators_negative_lines_and_lines_that_stand_twice_are_each_told_apart()
    {
        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(Utf8(
            Header, Row("4200000031", "1,200.00"), Row("4200000032", "200.00"), Row("4200000032", "200.00"), Row("4200000032", "-100.00"))));

        Assert.Equal(
            [(DifferenceKind.Surplus, 1200.00m, 200.00m), (DifferenceKind.Unrecorded, -100.00m, 0m), (DifferenceKind.Duplicate, 200.00m, 0m)],
            (await DifferencesAsync()).Select(one => (one.Kind, one.InStatement.Fen / 100m, one.InBooks.Fen / 100m)));
        Assert.Contains("3 笔待说明或更正", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_alone_leaves_every_entry_to_explain()
    {
        await Clerk.FollowAsync(await Clerk.ImportAsync(Utf8(Header)));

        Assert.Equal([DifferenceKind.Shortage, DifferenceKind.Shortage], (await DifferencesAsync()).Select(one => one.Kind));
    }

    [Fact]
    public async Task The_merchant_s_own_number_finds_the_entry_too()
    {
        var file = Utf8("交易时间,微信订单号,商户订单号,应结订单金额,退款金额", "`2026-11-23 10:21:00,`100001,`4200000031,`200.00,`0.00", "`2026-11-23 10:21:00,`100002,`4200000032,`200.00,`0.00");

        Assert.Contains("全部相符", (await Clerk.FollowAsync(await Clerk.ImportAsync(file))).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refund_of_an_earlier_day_s_receipt_is_found_by_that_receipt_s_number()
    {
        var number = (await Host.WithAsync<CabinetContext, List<string>>(cabinet => cabinet.Ledger.Select(entry => entry.Number).ToListAsync())).Min()!;
        await Clerk.SubmitAndFollowAsync(await Clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/returns", ("Return.Reasons", "客户放弃"));
        await Clerk.SubmitAndFollowAsync(
            await Clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/payments/refunds", ("Refund.Amount", "200"), ("Refund.Reference", "5030001"), ("Refund.Reason", "客户放弃"));
        Host.Clock.Pass(TimeSpan.FromHours(24));
        Clerk = await Host.LogInAsync();

        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(Utf8(Header, "`2026-11-24 09:30:00,`4200000031,`0.00,`200.00"), date: "2026-11-24"));

        Assert.Contains("1 笔 -200.00 元，全部相符。", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_sent_twice_at_once_is_taken_once()
    {
        var other = await Host.LogInAsync(CounterHost.Supervisor);
        var file = File(Row("4200000031", "200.00"), Row("4200000032", "200.00"));

        var answers = await Task.WhenAll(Clerk.ImportAsync(file), other.ImportAsync(file));

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.StatusCode).Order());
        Assert.Contains("未重复导入。", Browser.Refusals(await Browser.ReadAsync(answers.Single(answer => answer.StatusCode is HttpStatusCode.UnprocessableEntity))), StringComparison.Ordinal);
        Assert.Equal(1, await Host.WithAsync<CabinetContext, int>(cabinet => cabinet.Statements.CountAsync()));
    }

    [Fact]
    public async Task Who_goes_back_after_a_refusal_and_picks_the_right_file_is_heard()
    {
        var key = Guid.NewGuid();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Clerk.ImportAsync(Utf8(Header, Row("4200000031", "1.2e3")), key: key)).StatusCode);

        var right = await Clerk.FollowAsync(await Clerk.ImportAsync(File(Row("4200000031", "200.00"), Row("4200000032", "200.00")), key: key));

        Assert.Contains("全部相符", right.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var third = await Clerk.ImportAsync(File(Row("4200000031", "200.00")), key: key);
        Assert.Equal("这张表单已提交过另一份文件，请重新打开对账页再导入。", Browser.Refusals(await Browser.ReadAsync(third)));
    }

    [Fact]
    public async Task Where_today_is_closed_already_differences_wait_for_the_next_day_and_what_agrees_does_not()
    {
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
        Assert.Equal(HttpStatusCode.SeeOther, (await supervisor.CloseAsync("2026-11-24")).StatusCode);
        var file = File(Row("4200000031", "200.00"));

        var refused = await Clerk.ImportAsync(file);
        Assert.Equal("有 1 笔差异须记入今天的账，而今天（2026-11-24）已日结：没有保存，请下一个工作日再办。", Browser.Refusals(await Browser.ReadAsync(refused)));
        Host.Clock.Pass(TimeSpan.FromHours(24));
        Clerk = await Host.LogInAsync();
        await Clerk.FollowAsync(await Clerk.ImportAsync(file));

        Assert.Equal(new DateOnly(2026, 11, 25), Assert.Single(await DifferencesAsync()).FoundOn);
    }

    [Fact]
    public async Task What_was_mended_meanwhile_is_settled_and_what_is_wrong_newly_is_told()
    {
        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(File(Row("4200000031", "200.00"), Row("4200000032", "200.00"))));
        var number = (await Host.WithAsync<CabinetContext, List<string>>(cabinet => cabinet.Ledger.Select(entry => entry.Number).ToListAsync())).Min()!;
        await Clerk.SubmitAndFollowAsync(await Clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/returns", ("Return.Reasons", "客户放弃"));
        await Host.WithAsync<CabinetContext, int>(cabinet => cabinet.Database.ExecuteSqlRawAsync("""UPDATE "Payments" SET "Amount" = 10000 WHERE "Reference" = '4200000031'"""));
        var action = page.QuerySelector("form[action$='/matches']")!.GetAttribute("action")!;

        var worse = await Clerk.SubmitAndFollowAsync(page, action);
        Assert.Contains("重新核对完毕，新增 1 笔差异待处理。", worse.Body!.TextContent, StringComparison.Ordinal);
        await Host.WithAsync<CabinetContext, int>(cabinet => cabinet.Database.ExecuteSqlRawAsync("""UPDATE "Payments" SET "Amount" = 20000 WHERE "Reference" = '4200000031'"""));
        var better = await Clerk.SubmitAndFollowAsync(worse, action);

        Assert.Contains("重新核对完毕，1 笔差异已更正。", better.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_columns_are_those_of_the_settings()
    {
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
        var settings = await supervisor.OpenAsync("/settings/statements");
        var row = settings.QuerySelectorAll("[name$='.Channel']").Select(field => field.GetAttribute("value")).ToList().IndexOf("微信");
        await supervisor.SubmitAndFollowAsync(
            settings, "/settings/statements", ($"Layouts[{row}].References", "流水"), ($"Layouts[{row}].Amount", "入账"), ($"Layouts[{row}].Time", "日期"), ($"Layouts[{row}].RefundAmount", ""));

        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(Utf8("日期,流水,入账", "20261123,4200000031,200.00", "20261123,4200000032,200.00")));

        Assert.Contains("全部相符", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_lines_are_read_beside_the_request_and_the_page_says_how_far()
    {
        var rows = Enumerable.Range(0, 50_000).Select(index => Row($"42{index:0000000000}", "0.00")).ToArray();

        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(File([.. rows, Row("4200000031", "200.00"), Row("4200000032", "200.00")])));

        Assert.Contains("全部相符", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.Client.GetAsync($"/day/statements/{Guid.NewGuid()}")).StatusCode);
    }

    [Fact]
    public async Task Who_waits_for_an_import_that_a_restart_cut_off_sees_the_day_and_is_asked_for_the_file_again()
    {
        var answer = await Clerk.Client.GetAsync($"/day/statements/{Guid.NewGuid()}?date=2026-11-23");

        var page = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("查不到这次导入的进度，系统可能重启过。", Browser.Refusals(page), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[name='Statement.File']"));
    }
}
