using System.Net;
using AngleSharp.Dom;
using CaRenewal.Core.Closing;
using CaRenewal.Data;
using CaRenewal.Data.Closing;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Closing;

/// <summary>A statement that was exported too early, or was the wrong one, makes room for another; nothing of it is lost.</summary>
public sealed class ReplacedStatementTests : StatementRoom
{
    private static readonly byte[] TooEarly = File(Row("4200000031", "200.00"));
    private static readonly byte[] Whole = File(Row("4200000031", "200.00"), Row("4200000032", "200.00"));

    [Fact]
    public async Task What_the_early_one_did_not_know_is_mended_and_both_stay()
    {
        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(TooEarly));
        var first = Assert.Single(await StatementsAsync());
        var replacing = await Clerk.OpenAsync(page.QuerySelector("a[href*='replaces=']")!.GetAttribute("href")!);
        Assert.Equal($"{first.Id}", replacing.QuerySelector("[name='Statement.Replaces']")!.GetAttribute("value"));

        var after = await Clerk.FollowAsync(await Clerk.ImportAsync(Whole, replaces: (first.Id, "导出时当天还未结束")));

        Assert.Contains("微信 2026-11-23 账单已替换（第 2 版）：2 笔 400.00 元，全部相符。", after.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第 2 版，替换原因：导出时当天还未结束", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal([(1, 1, null), (2, 2, "导出时当天还未结束")], (await StatementsAsync()).Select(statement => (statement.Version, statement.LineCount, statement.Reason)));
        Assert.Equal(Difference.Replaced, Assert.Single(await DifferencesAsync()).Settled?.Words);
    }

    [Fact]
    public async Task What_was_explained_stays_explained_where_the_new_one_says_the_same()
    {
        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(File(Row("4200000031", "250.00"))));
        var surplus = page.QuerySelectorAll("section[aria-labelledby=differences-title] li").Single(line => line.TextContent.Contains("长款", StringComparison.Ordinal));
        await Clerk.SubmitAndFollowAsync(page, surplus.QuerySelector("form")!.GetAttribute("action")!, ("Explanation.Words", "顾客多付，已约退"));

        await Clerk.FollowAsync(await Clerk.ImportAsync(
            File(Row("4200000031", "250.00"), Row("4200000032", "100.00")), replaces: ((await StatementsAsync())[0].Id, "导早了")));

        Assert.Equal(
            [(DifferenceKind.Surplus, 25000L, "顾客多付，已约退"), (DifferenceKind.Shortage, 0L, Difference.Replaced), (DifferenceKind.Shortage, 10000L, null)],
            (await DifferencesAsync()).OrderBy(one => one.Kind).ThenBy(one => one.InStatement.Fen).Select(one => (one.Kind, one.InStatement.Fen, one.Settled?.Words)));
    }

    [Fact]
    public async Task Who_goes_back_to_the_first_file_meets_its_differences_again()
    {
        await Clerk.ImportAsync(TooEarly);
        await Clerk.ImportAsync(Whole, replaces: ((await StatementsAsync())[0].Id, "导错了"));

        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(TooEarly, replaces: ((await StatementsAsync())[1].Id, "第一份是对的")));

        Assert.Contains("账单已替换（第 3 版）：1 笔 200.00 元，1 笔差异待处理。", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([Difference.Replaced, null], (await DifferencesAsync()).OrderBy(one => one.Settled is null).Select(one => one.Settled?.Words));
        var again = await Clerk.ImportAsync(TooEarly, replaces: ((await StatementsAsync())[2].Id, "再来一次"));
        Assert.Contains("未重复导入", Browser.Refusals(await Browser.ReadAsync(again)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_channel_has_no_statements_any_more_none_is_replaced()
    {
        await Clerk.ImportAsync(TooEarly);
        var supervisor = await Host.LogInAsync(CounterHost.Supervisor);
        var settings = await supervisor.OpenAsync("/settings/statements");
        var row = settings.QuerySelectorAll("[name$='.Channel']").Select(field => field.GetAttribute("value")).ToList().IndexOf("微信");
        await supervisor.SubmitAndFollowAsync(
            settings, "/settings/statements", ($"Layouts[{row}].References", ""), ($"Layouts[{row}].Amount", ""), ($"Layouts[{row}].Time", ""), ($"Layouts[{row}].RefundAmount", ""));

        var page = await Clerk.OpenAsync("/day/reconcile?date=2026-11-23");
        var answer = await Clerk.ImportAsync(Whole, replaces: ((await StatementsAsync())[0].Id, "导早了"));

        Assert.Null(page.QuerySelector("a[href*='replaces=']"));
        Assert.Contains("这个渠道没有账单格式，不能替换账单。", Browser.Refusals(await Browser.ReadAsync(answer)), StringComparison.Ordinal);
        Assert.Single(await StatementsAsync());
    }

    [Theory]
    [InlineData("", "原因")]
    [InlineData("陈先生 13800000001 说的", "请勿填写证件号码或电话")]
    public async Task Without_a_reason_that_can_be_kept_nothing_is_replaced(string reason, string told)
    {
        await Clerk.ImportAsync(TooEarly);

        var answer = await Clerk.ImportAsync(Whole, replaces: ((await StatementsAsync())[0].Id, reason));
        var again = await Browser.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(told, again.QuerySelector("#Statement_Reason-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(again.QuerySelector("[name='Statement.Replaces']"));
        Assert.Single(await StatementsAsync());
    }

    [Fact]
    public async Task A_spoilt_file_is_refused_and_what_was_typed_stays()
    {
        await Clerk.ImportAsync(TooEarly);

        var again = await Browser.ReadAsync(await Clerk.ImportAsync(Utf8(Header, Row("4200000031", "1.2e3")), replaces: ((await StatementsAsync())[0].Id, "导早了")));

        Assert.Contains("1.2e3", Browser.Refusals(again), StringComparison.Ordinal);
        Assert.Equal("导早了", again.QuerySelector("#Statement_Reason")!.GetAttribute("value"));
        Assert.Single(await StatementsAsync());
    }

    [Fact]
    public async Task Of_two_who_replace_the_same_one_the_second_is_told()
    {
        var other = await Host.LogInAsync(CounterHost.Supervisor);
        await Clerk.ImportAsync(TooEarly);
        var first = (await StatementsAsync())[0].Id;

        var answers = await Task.WhenAll(
            Clerk.ImportAsync(Whole, replaces: (first, "导早了")), other.ImportAsync([.. Whole, (byte)'\n'], replaces: (first, "导早了")));

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.StatusCode).Order());
        var refused = await Browser.ReadAsync(answers.Single(answer => answer.StatusCode is HttpStatusCode.UnprocessableEntity));
        Assert.Matches("这份账单已由(李敏|周建华)于 11月24日 [0-9:]+ 替换，请重新打开对账页。", Browser.Refusals(refused));
        Assert.Equal(2, (await StatementsAsync()).Count);
    }

    [Fact]
    public async Task A_page_that_still_shows_the_replaced_one_can_no_longer_match_it()
    {
        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(TooEarly));
        await Clerk.ImportAsync(Whole, replaces: ((await StatementsAsync())[0].Id, "导早了"));

        var answer = await Clerk.SubmitAsync(page, page.QuerySelector("form[action$='/matches']")!.GetAttribute("action")!);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("这份账单已由李敏于", (await Browser.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_statement_of_that_channel_and_day_can_be_replaced()
    {
        await Clerk.ImportAsync(TooEarly);

        var answer = await Clerk.ImportAsync(Whole, date: "2026-11-22", replaces: ((await StatementsAsync())[0].Id, "导早了"));
        var none = await Clerk.ImportAsync(Whole, replaces: (Guid.NewGuid(), "导早了"));

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], [answer.StatusCode, none.StatusCode]);
        Assert.Single(await StatementsAsync());
    }

    private Task<List<StoredStatement>> StatementsAsync() => Host.WithAsync<CabinetContext, List<StoredStatement>>(
        cabinet => cabinet.Statements.AsNoTracking().OrderBy(statement => statement.Version).ToListAsync());
}
