using System.Text;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Customers;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Opening;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Tests.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Plans;

/// <summary>A day's work at the counter, and what it asks of the database.</summary>
public sealed class DeskWorkTests
{
    [Theory, OnSqlite]
    public async Task No_query_reads_a_growing_table_from_end_to_end(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await WorkAsync(cabinet);

        Assert.True(cabinet.Plans.Commands.Count > 20);
        Assert.Empty(cabinet.Plans.Scans(cabinet.ConnectionString));
    }

    [Theory, OnSqlite]
    public async Task A_scan_would_be_noticed(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.Cabinet.Ledger.Where(line => line.HolderLabel.Contains("𬭎")).ToListAsync();

        Assert.Single(cabinet.Plans.Scans(cabinet.ConnectionString));
    }

    [Theory, OnSqlite]
    public async Task Every_query_is_one_that_sql_server_understands(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await WorkAsync(cabinet);

        var queries = QueryCollector.Instance.Queries;
        Assert.True(queries.Count > 15);
        foreach (var query in queries)
        {
            var texts = QueryRehearsal.OnSqlServer(query);
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.Empty(TransactSql.FaultsIn(text)));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task One_application_with_everything_that_belongs_to_it_is_four_commands(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await WorkAsync(cabinet);
        await using var desk = cabinet.Desk();
        cabinet.Commands.Clear();

        await desk.Cabinet.FindApplicationAsync(Submitting.Number(1));

        Assert.Equal(4, cabinet.Commands.Texts.Count);
    }

    [Theory, OnSqlite]
    public async Task A_search_is_at_most_two_commands_and_a_list_one(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await WorkAsync(cabinet);
        await using var desk = cabinet.Desk();

        cabinet.Commands.Clear();
        await desk.Get<CustomerSearch>().FindAsync("672399");
        Assert.Single(cabinet.Commands.Texts);
        cabinet.Commands.Clear();
        await desk.Get<CustomerSearch>().FindAsync("𬭎达建设");
        Assert.Equal(2, cabinet.Commands.Texts.Count);
    }

    private static async Task WorkAsync(TestCabinet cabinet)
    {
        await using var desk = cabinet.Desk();
        await desk.Get<CabinetOpening>().OpenAsync();
        await desk.SubmitAsync(Sample.Unit());
        await desk.SubmitAsync(Sample.Person());
        var (owner, draft, paper) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        for (var save = 0; save < 2; save++)
        {
            await desk.Get<DraftTray>().SaveAsync(new(draft, owner, paper, 0), new(CertificateKind.Unit, null, "", "{}"), Sample.Stamp());
        }

        await desk.Get<DraftTray>().FindAsync(draft, owner);
        await desk.Get<DraftTray>().ListAsync(owner, 5);
        await desk.Get<DraftTray>().DiscardAsync(draft, owner, Sample.Stamp());
        await desk.Get<DraftTray>().DiscardAsync(draft, owner, Sample.Stamp());
        await desk.Get<DraftClearing>().ClearAsync(Sample.Stamp().At, Sample.Stamp());
        await desk.Registrar.EnterAsync(new(Guid.NewGuid(), ""), Sample.Stamp(), async turn =>
        {
            var application = (await turn.LoadAsync(Submitting.Number(1), 1))!;
            await turn.SettleDraftAsync(new(draft, owner, paper, 0), application, Sample.Stamp());
            application.Sign(Sample.Papers(application), Sample.Stamp());
            application.Receive(Guid.NewGuid(), "POS", Money.Yuan(600), "1", Sample.Stamp());
            var font = Encoding.UTF8.GetBytes("font");
            await desk.Get<PaperArchive>().StoreAsync(
                turn, paper, application, new PaperFacts(["receipt"], 1, false, "[]"), [new PaperSegment(font, System.Security.Cryptography.SHA256.HashData(font))], Sample.Stamp());
            return "";
        });
        await desk.Get<PaperArchive>().ReadAsync(paper);
        await desk.Get<CorrectionBook>().FindAsync(new ApplicationNumber("YYBZ", Sample.Day, 1));
        await desk.Get<CorrectionBook>().ListAsync(desk.Get<CustomerIndex>().KeyOf(Sample.Unit().Holder), 1);
        await desk.Get<CustomerSearch>().FindAsync("672399");
        await desk.Get<CustomerSearch>().FindAsync("益阳市 𬭎达建设");
        await desk.Get<CustomerSearch>().FindAsync(Sample.Unit().Holder);
        await ReadListsAsync(desk);
    }

    private static async Task ReadListsAsync(Desk desk)
    {
        var (day, by) = (Sample.Day, "1001");
        var customer = await desk.Cabinet.Customers.Select(known => known.Id).FirstAsync();
        var application = await desk.Cabinet.FindApplicationAsync(Submitting.Number(1));
        await desk.Cabinet.Ledger.Where(line => line.BusinessDay == day && line.SubmittedBy == by)
            .OrderByDescending(line => line.Sequence).Take(5).ToListAsync();
        await desk.Cabinet.Ledger.Where(line => line.Status == ApplicationStatus.Submitted && line.SignedAt == null)
            .OrderByDescending(line => line.BusinessDay).ThenByDescending(line => line.Sequence).Take(20).ToListAsync();
        await desk.Cabinet.Ledger.Where(line => line.BusinessDay >= day.AddDays(-30) && line.BusinessDay <= day && (line.Businesses & BusinessSet.Renew) != 0)
            .OrderByDescending(line => line.BusinessDay).ThenByDescending(line => line.Sequence).Skip(20).Take(20).ToListAsync();
        await desk.Cabinet.Ledger.Where(line => line.BusinessDay >= day && line.BusinessDay <= day).CountAsync();
        await desk.Cabinet.Ledger.OrderByDescending(line => line.BusinessDay).ThenByDescending(line => line.Sequence).Take(20).ToListAsync();
        await desk.Cabinet.Ledger.Where(line => line.HasOwed && line.OwedDue <= day)
            .OrderBy(line => line.OwedDue).ThenBy(line => line.BusinessDay).ThenBy(line => line.Sequence).Take(6).ToListAsync();
        await desk.Cabinet.Ledger.Where(line => line.HasOwed).CountAsync();
        await desk.Cabinet.Ledger.Where(line => line.Sequence == 1).OrderByDescending(line => line.BusinessDay).Take(10).ToListAsync();
        await desk.Cabinet.Ledger.Where(line => line.CustomerId == customer && line.BusinessDay >= day.AddDays(-30)).ToListAsync();
        await desk.Cabinet.Ledger.SingleOrDefaultAsync(line => line.Number == "YY20261123-0001");
        await desk.Cabinet.PrintedPapers.Where(paper => paper.ApplicationId == application!.Id).ToListAsync();
        await desk.Cabinet.PrintLog.Where(entry => entry.ApplicationId == application!.Id).ToListAsync();
        await desk.Cabinet.Certificates.Where(certificate => certificate.SerialNumber == "0A").ToListAsync();
    }
}
