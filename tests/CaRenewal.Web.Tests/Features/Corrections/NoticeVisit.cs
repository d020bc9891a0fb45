using AngleSharp.Html.Dom;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Data;
using CaRenewal.Data.Corrections;
using CaRenewal.Web.Tests.Features.Applications.Intake;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;

namespace CaRenewal.Web.Tests.Features.Corrections;

/// <summary>F8 on the intake, and what a test wants to know afterwards.</summary>
internal static class NoticeVisit
{
    public const string Leaves = "/applications/new/notice";

    /// <summary>An intake of a new unit, its licence seen and nothing else; F8.</summary>
    /// <returns>The page on which the notice is drawn up.</returns>
    public static async Task<IHtmlDocument> LeaveAsync(this Browser clerk, Guid form, params (string Name, string? Value)[] typed)
    {
        var page = await clerk.OpenAsync($"/applications/new?kind=unit&form={form:N}");
        return await clerk.SubmitAndFollowAsync(page, Leaves, [.. Unit().Where(field => typed.All(other => other.Name != field.Name)), .. typed]);
    }

    public static IEnumerable<(string Name, string? Value)> Unit() =>
        [.. IntakeVisit.Unit().Select(field => (field.Key, (string?)field.Value)), ("Materials[1].Seen", "true")];

    /// <returns>The rows of the checklist by name: what is marked, and as what.</returns>
    public static string[] Marked(this IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll(".marks .row").Where(row => row.QuerySelector("input[type=checkbox]")!.HasAttribute("checked"))
            .Select(row => $"{row.QuerySelector(".choice-words")!.TextContent}：{row.QuerySelector("option[selected]")?.TextContent}"),
    ];

    public static Task<List<StoredCorrection>> CorrectionsAsync(this CounterHost host) =>
        host.WithAsync<CabinetContext, List<StoredCorrection>>(cabinet => cabinet.Corrections.AsNoTracking().ToListAsync());

    public static Task<CorrectionRequest> RequestAsync(this CounterHost host, string number) => host.WithAsync<CorrectionBook, CorrectionRequest>(async book =>
    {
        Assert.True(ApplicationNumber.TryParse(number, out var known));
        return (await book.FindAsync(known))!;
    });

    /// <returns>The text of the stored paper, white space removed.</returns>
    public static async Task<string> PaperAsync(this Browser clerk, Guid id)
    {
        using var file = PdfDocument.Open(await clerk.Client.GetByteArrayAsync($"/papers/{id:N}.pdf"));
        return string.Concat(file.GetPages().SelectMany(page => page.Text).Where(letter => !char.IsWhiteSpace(letter)));
    }
}
