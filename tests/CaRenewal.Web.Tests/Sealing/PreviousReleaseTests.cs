using System.Net;
using CaRenewal.Core.Applications;
using CaRenewal.Data;
using CaRenewal.Data.Customers;
using CaRenewal.Web.Tests.Features.Corrections;
using CaRenewal.Web.Tests.Hosting;
using CaRenewal.Web.Tests.Verbs;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;

namespace CaRenewal.Web.Tests.Sealing;

/// <summary>A cabinet that the release before left: this one opens it, works on it, moves it under a new key, and nobody lies open in it.</summary>
public sealed class PreviousReleaseTests : IAsyncLifetime, IDisposable
{
    private readonly CounterHost host = new() { Settings = { ["Database:Provider"] = "Sqlite" } };
    private Browser clerk = null!;

    public async Task InitializeAsync()
    {
        ReleasedCabinet.Unpack(host.Home);
        clerk = await host.LogInAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Everything_in_it_is_read_found_and_printed_as_it_was()
    {
        await AssertAllThereAsync();
        var open = await OtherAsync();
        var page = await clerk.OpenAsync(open);
        var paper = page.QuerySelector("[name='Print.Papers']")!.GetAttribute("value");
        var printed = await clerk.SubmitAndFollowAsync(page, $"{open}/prints", ("Print.Papers", paper), ("Print.Reason", "卡纸"));
        await clerk.FollowAsync(await clerk.AcceptAsync(printed, open.Split('/')[^1], "TERM0002"));
        Assert.Equal("YY20261123-0003", await host.RenewAsync());
    }

    [Fact]
    public async Task Under_a_new_key_it_is_the_same_and_neither_files_nor_backup_name_anybody()
    {
        foreach (var verb in new[] { "add", "rotate", "check" })
        {
            var (code, output, fault) = await BuiltProgram.RunAsync("keys", verb, "--HomeFolder", host.Home);
            Assert.True(code == 0, output + fault);
        }

        await AssertAllThereAsync();
        await BuiltProgram.RunAsync("database", "backup", Path.Combine(host.Home, "copy.db"), "--HomeFolder", host.Home);
        var files = Directory.GetFiles(host.Home, "*", SearchOption.AllDirectories).Select(Read).ToList();
        Assert.Contains(files, new Traces(Planted.UnitName).AreIn);
        Assert.All(files, file => Assert.DoesNotContain(Planted.Values, value => value.AreIn(file)));
    }

    private async Task AssertAllThereAsync()
    {
        var unit = (UnitHolder)(await host.FindAsync(ReleasedCabinet.Number)).Particulars.Holder;
        Assert.Equal((Planted.UnitName, Planted.LegalRepresentative), (unit.Name, unit.LegalRepresentative));
        Assert.Single(await host.WithAsync<CustomerSearch, IReadOnlyList<CustomerHit>>(search => search.FindAsync(Planted.PersonId)));
        Assert.Equal(["请与刘芳芳菲联系"], (await host.RequestAsync(ReleasedCabinet.Notice)).Particulars.Remarks);
        Assert.Equal(3, (await clerk.OpenAsync("/counter")).QuerySelectorAll("[aria-labelledby=drafts] li").Length);
        Assert.Equal("20", (await (await host.LogInAsync(CounterHost.Administrator)).OpenAsync("/settings/accounts")).QuerySelector("#LockoutMinutes")!.GetAttribute("value"));
        var drafts = (await clerk.OpenAsync("/drafts")).QuerySelectorAll("a[data-item]").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["13973712345", Planted.Mobile, Planted.Mobile], (await Task.WhenAll(drafts.Select(clerk.OpenAsync))).Select(draft => draft.QuerySelector("#Mobile")!.GetAttribute("value")).Order().Reverse());

        var papers = await host.WithAsync<CabinetContext, List<Guid>>(cabinet => cabinet.PrintedPapers.Select(paper => paper.Id).ToListAsync());
        Assert.True(papers.Count >= 5);
        foreach (var paper in papers)
        {
            var answer = await clerk.Client.GetAsync($"/papers/{paper:N}.pdf");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            using var file = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync());
            Assert.NotEmpty(file.GetPages());
        }
    }

    private async Task<string> OtherAsync() => "/applications/" + await host.WithAsync<CabinetContext, string>(
        cabinet => cabinet.Ledger.Where(entry => entry.Status == ApplicationStatus.Submitted).Select(entry => entry.Number).SingleAsync());

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
