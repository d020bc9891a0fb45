using System.Net;
using System.Security.Cryptography;
using CaRenewal.Core.Audit;
using CaRenewal.Data;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Papers;
using CaRenewal.Web.Features.Papers;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;

namespace CaRenewal.Web.Tests.Features.Papers;

public sealed class PapersTests(CounterHost host) : IClassFixture<CounterHost>
{
    [Fact]
    public async Task The_file_that_is_served_is_byte_for_byte_the_file_that_was_stored()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var stored = Assert.Single(await FilesOfAsync(number));

        var answer = await clerk.Client.GetAsync($"/papers/{stored.Id:N}.pdf");

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("inline", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal($"{number}.pdf", answer.Content.Headers.ContentDisposition.FileName!.Trim('"'));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("frame-ancestors 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(stored.Length, bytes.Length);
        Assert.Equal(stored.Sha256, SHA256.HashData(bytes));
        Assert.Equal(["UnitApplicationForm.First", "UnitApplicationForm.Second", "AuthorizationLetter", "ResponsibilityStatement"], stored.Papers);
        using var pdf = PdfDocument.Open(bytes);
        Assert.Contains(Visits.UnitName, string.Concat(pdf.GetPage(1).Letters.Select(letter => letter.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_has_the_name_of_a_pdf()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var stored = Assert.Single(await FilesOfAsync(number));

        var answer = await clerk.Client.GetAsync($"/papers/{stored.Id:N}.pdf?download=1");

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.EndsWith(".pdf", answer.Content.Headers.ContentDisposition.FileNameStar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reprint_asks_for_its_reason()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");

        var answer = await clerk.SubmitAsync(page, $"/applications/{number}/prints", ("Print.Papers", "AuthorizationLetter"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("重打须写明原因。", Browser.Refusals(await Browser.ReadAsync(answer)));
        Assert.Single(await FilesOfAsync(number));
    }

    [Fact]
    public async Task A_reprint_s_reason_names_nobody_s_number()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");

        var answer = await clerk.SubmitAsync(
            page, $"/applications/{number}/prints", ("Print.Papers", "AuthorizationLetter"), ("Print.Reason", "证号应为 430903198503120018"));

        Assert.Equal("原因中请勿填写证件号码或电话。", Browser.Refusals(await Browser.ReadAsync(answer)));
    }

    [Fact]
    public async Task A_selection_is_printed_and_stored_as_a_file_of_its_own()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");

        var printing = await clerk.SubmitAndFollowAsync(
            page, $"/applications/{number}/prints", ("Print.Papers", "AuthorizationLetter"), ("Print.Sides", "One"), ("Print.Reason", "第一份盖章压线"));

        var files = await FilesOfAsync(number);
        var letter = Assert.Single(files, file => file.Papers.Count == 1);
        Assert.Equal(["AuthorizationLetter"], letter.Papers);
        Assert.Equal($"/papers/{letter.Id:N}.pdf", printing.QuerySelector("[data-print-now]")!.GetAttribute("data-print-now"));
        Assert.Contains("重打授权委托书：第一份盖章压线", printing.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_papers_again_are_the_same_file_logged_once_more()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");
        var all = page.QuerySelectorAll("[name='Print.Papers']").Select(box => ("Print.Papers", (string?)box.GetAttribute("value")));

        await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/prints", [.. all, ("Print.Reason", "卡纸")]);

        var file = Assert.Single(await FilesOfAsync(number));
        var log = await host.WithAsync<CabinetContext, List<PrintLogEntry>>(cabinet => cabinet.PrintLog.Where(entry => entry.PaperId == file.Id).ToListAsync());
        Assert.Equal([null, "卡纸"], log.OrderBy(entry => entry.Reason).Select(entry => entry.Reason));
    }

    [Theory]
    [InlineData("PersonalApplicationForm.First", "请选择要打印的文书。")]
    [InlineData("AcceptanceReceipt", "请选择要打印的文书。")]
    [InlineData("Nonsense", "请选择要打印的文书。")]
    [InlineData(null, "请选择要打印的文书。")]
    public async Task A_paper_that_does_not_belong_is_not_printed(string? paper, string sentence)
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");

        var answer = await clerk.SubmitAsync(page, $"/applications/{number}/prints", ("Print.Papers", paper), ("Print.Reason", "再打一份"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, Browser.Refusals(await Browser.ReadAsync(answer)));
    }

    [Fact]
    public async Task After_an_amendment_the_old_papers_are_marked_shown_as_such_and_no_longer_printed()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var old = Assert.Single(await FilesOfAsync(number));
        host.Clock.Pass(TimeSpan.FromMinutes(1));
        await host.AmendAsync(number, Visits.Unit(), Visits.Renewal with { Years = 3 });

        var answer = await clerk.Client.GetAsync($"/papers/{old.Id:N}.pdf");

        Assert.Equal(old.Sha256, SHA256.HashData(await answer.Content.ReadAsByteArrayAsync()));
        Assert.Equal($"已失效 {number} 申请表第一联.pdf", answer.Content.Headers.ContentDisposition!.FileNameStar);
        var page = await clerk.OpenAsync($"/applications/{number}?print={old.Id:N}");
        Assert.Equal("已失效", page.QuerySelectorAll("[aria-labelledby=papers-title] .status").Single().TextContent.Trim());
        Assert.Equal("本单已更正，原来的文书已失效，请重打。", page.QuerySelector("[aria-labelledby=papers-title] .banner")!.TextContent);
        Assert.Single(page.QuerySelectorAll($"[href*='{old.Id:N}']"));
        Assert.Empty(page.QuerySelectorAll($"[data-print*='{old.Id:N}'], [data-print-now*='{old.Id:N}']"));
        Assert.Equal(2, (await FilesOfAsync(number)).Count);

        var signed = await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/signature", page.AllSigned());
        Assert.Null(signed.QuerySelector("[aria-labelledby=papers-title] .banner"));
    }

    [Fact]
    public async Task Every_look_into_a_paper_leaves_who_and_which_in_the_record_and_nothing_of_its_holder()
    {
        using var counter = new CounterHost();
        var (clerk, number) = (await counter.LogInAsync(), await counter.RenewAsync());
        var address = (await clerk.OpenAsync($"/applications/{number}")).QuerySelector("iframe")!.GetAttribute("src")!;

        await clerk.Client.GetAsync(address);

        var look = await counter.WithAsync<CabinetContext, AuditEvent>(cabinet => cabinet.AuditEvents.SingleAsync(entry => entry.Kind == AuditKind.PaperOpened));
        Assert.Equal(("1001", number), (look.By, look.Subject));
        Assert.Contains($"{address.Split('/')[^1][..32]}", look.Details, StringComparison.Ordinal);
        Assert.All([Visits.UnitName, Visits.HeadId, Visits.Mobile], secret => Assert.DoesNotContain(secret, look.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_receipt_of_an_acceptance_that_was_undone_is_void_and_a_new_acceptance_makes_a_new_one()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.SubmitAsync(Visits.Unit(), Visits.Unlocking));
        var page = await clerk.OpenAsync($"/applications/{number}");
        var accepted = await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/acceptance", page.AllSigned());
        var first = Assert.Single(await FilesOfAsync(number), file => file.Papers.Contains(PaperCode.Receipt));
        host.Clock.Pass(TimeSpan.FromMinutes(1));

        var returned = await clerk.SubmitAndFollowAsync(accepted, $"/applications/{number}/returns", ("Return.Reasons", "公章压线"));
        Assert.Contains("已失效受理回执", string.Concat(returned.QuerySelector("[aria-labelledby=papers-title]")!.TextContent.Where(letter => !char.IsWhiteSpace(letter))), StringComparison.Ordinal);
        Assert.Null(returned.QuerySelector("[name='Print.Papers'][value=AcceptanceReceipt]"));
        var again = await clerk.SubmitAsync(returned, $"/applications/{number}/prints", ("Print.Papers", PaperCode.Receipt), ("Print.Reason", "再打一份"));
        Assert.Equal("请选择要打印的文书。", Browser.Refusals(await Browser.ReadAsync(again)));
        var shown = await clerk.Client.GetAsync($"/papers/{first.Id:N}.pdf?download=1");
        Assert.Equal($"已失效 {number} 受理回执.pdf", shown.Content.Headers.ContentDisposition!.FileNameStar);

        await host.AmendAsync(number, Visits.Unit(), Visits.Unlocking);
        var amended = await clerk.OpenAsync($"/applications/{number}");
        await clerk.SubmitAndFollowAsync(amended, $"/applications/{number}/acceptance", amended.AllSigned());
        Assert.Equal(2, (await FilesOfAsync(number)).Count(file => file.Papers.Contains(PaperCode.Receipt)));
    }

    [Theory]
    [InlineData("/papers/00000000000000000000000000000000.pdf")]
    [InlineData("/papers/1.pdf")]
    public async Task An_unknown_paper_is_not_found(string address)
    {
        var clerk = await host.LogInAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public void A_code_is_read_back_as_the_paper_it_stands_for()
    {
        foreach (var copy in new Forms.PaperCopy[] { new(Forms.Paper.UnitApplicationForm, Forms.Copy.Second), new(Forms.Paper.AcceptanceReceipt) })
        {
            Assert.Equal(copy, PaperCode.Read(PaperCode.Of(copy)));
        }
    }

    private async Task<List<PrintedPaper>> FilesOfAsync(string number)
    {
        var application = await host.FindAsync(number);
        return await host.WithAsync<CabinetContext, List<PrintedPaper>>(cabinet =>
            cabinet.PrintedPapers.AsNoTracking().Where(file => file.ApplicationId == application.Id).ToListAsync());
    }
}
