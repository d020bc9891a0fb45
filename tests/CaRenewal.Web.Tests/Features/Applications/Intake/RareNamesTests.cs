using System.Net;
using AngleSharp.Dom;
using CaRenewal.Core.Applications;
using CaRenewal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>The five rare characters of GB 18030-2022, some outside the BMP, through screen, cabinet and paper.</summary>
public sealed class RareNamesTests : IDisposable
{
    private const string Name = "益阳市𬭎㛃䶮𬱖建设工程有限公司";
    private const string Head = "陈𠅤";
    private const string Agent = "刘𬱖";

    private readonly Counter counter = new();

    [Fact]
    public async Task All_five_are_typed_kept_and_printed_as_they_are()
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        Dictionary<string, string> changes = new(IntakeVisit.Unit()) { ["Name"] = Name, ["LegalRepresentative"] = Head, ["Delegate.Name"] = Agent };

        // Screen: a page that comes back for another fault still shows what was typed.
        var back = await Counter.PageAsync(await visit.SubmitAsync("unit", new(changes) { ["Mobile"] = "" }));
        Assert.Single(IntakeVisit.Summary(back));
        var typed = IntakeVisit.FieldsOf(back);
        Assert.Equal((Name, Head, Agent), (typed["Name"], typed["LegalRepresentative"], typed["Delegate.Name"]));
        typed["Mobile"] = changes["Mobile"];
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(typed)).StatusCode);

        // Cabinet.
        var (stored, paper) = await StoredAsync();
        var unit = Assert.IsType<UnitHolder>(stored.Particulars.Holder);
        Assert.Equal((Name, Head, Agent), (unit.Name, unit.LegalRepresentative, stored.Particulars.Delegate!.Name));
        Assert.Empty(stored.Particulars.Handwritten);

        // Screen again.
        var shown = await Counter.PageAsync(visit.Client, $"/applications/{stored.Number}");
        Assert.Contains(Name, shown.Body!.TextContent, StringComparison.Ordinal);
        var again = IntakeVisit.FieldsOf(await visit.OpenAsync($"/applications/{stored.Number}/amendment"));
        Assert.Equal((Name, Head, Agent), (again["Name"], again["LegalRepresentative"], again["Delegate.Name"]));

        // Paper: the very file that was sent to the printer.
        using var pdf = PdfDocument.Open(await visit.Client.GetByteArrayAsync($"/papers/{paper:N}.pdf"));
        Assert.All([1, 2], number =>
        {
            var form = string.Concat(pdf.GetPage(number).Letters.Select(letter => letter.Value));
            Assert.Contains($"*单位名称{Name}", form, StringComparison.Ordinal);
            Assert.Contains($"*经办人姓名{Agent}", form, StringComparison.Ordinal);
            Assert.Contains($"*法定代表人{Head}*身份证号码", form, StringComparison.Ordinal);
        });
    }

    public void Dispose() => counter.Dispose();

    private async Task<(CertificateApplication Application, Guid Paper)> StoredAsync()
    {
        await using var scope = counter.Services.CreateAsyncScope();
        var cabinet = scope.ServiceProvider.GetRequiredService<CabinetContext>();
        return (await cabinet.Applications.SingleAsync(), (await cabinet.PrintedPapers.SingleAsync()).Id);
    }
}
