using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Data.Customers;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Customers;

public sealed class CustomerSearchTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_unit_is_found_by_code_last_six_phone_and_name(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await desk.SubmitAsync(Sample.Person());
        await desk.SubmitAsync(Sample.Unit("益阳市宏远建设工程有限公司", "101623741"));

        foreach (var query in new[] { "59467239-9", "594672399", "５９４６７２３９９", "672399", "13973712345", "0737-4112269 ", "𬭎达", "益阳市𬭎达建设工程有限公司", "𬭎 达", "工程 𬭎达" })
        {
            var hits = await desk.Get<CustomerSearch>().FindAsync(query);
            Assert.True(hits.Any(hit => hit.Label == "益阳市𬭎达建设工程有限公司"), query);
        }

        Assert.Equal(2, (await desk.Get<CustomerSearch>().FindAsync("益阳市 建设工程")).Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_person_is_found_and_shown_masked(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Person());

        foreach (var query in new[] { "440308199901101512", "101512", "13873798765", "欧阳𬱖", "阳𬱖" })
        {
            var hit = Assert.Single(await desk.Get<CustomerSearch>().FindAsync(query));
            Assert.Equal("欧** 440***********1512", hit.Label);
            Assert.Equal(("YY20261123-0001", CertificateKind.Personal), (hit.LastNumber, hit.Kind));
        }
    }

    /// <summary>Valid by both standards: nothing in the number tells which of the two is meant.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_number_that_is_ID_number_and_credit_code_shows_both_holders(string engine)
    {
        const string Both = "432321196006154391";
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var unit = Sample.Unit(organizationCode: Both[8..17]);
        await desk.SubmitAsync(unit with { Holder = (UnitHolder)unit.Holder with { CreditCode = UnifiedSocialCreditCode.FromStored(Both) } });
        await desk.SubmitAsync(Sample.Person(number: Both));

        foreach (var query in new[] { Both, Both[^6..] })
        {
            var hits = await desk.Get<CustomerSearch>().FindAsync(query);
            Assert.Equal([CertificateKind.Unit, CertificateKind.Personal], hits.Select(hit => hit.Kind).Order());
        }
    }

    [Theory, OnSqlite]
    public async Task What_nobody_has_finds_nobody_and_strange_queries_do_no_harm(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());

        foreach (var query in new[] { "", " ", "王", "16JQ9B", "%", "有限公司", "\uD800", "' OR 1=1 --", new string('益', 100000), "\u202E", "宏远𬭎达" })
        {
            Assert.Empty(await desk.Get<CustomerSearch>().FindAsync(query));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_a_name_that_many_have_those_seen_last_are_shown(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        for (var index = 0; index < CustomerSearch.MostHits + 2; index++)
        {
            await desk.SubmitAsync(Sample.Unit($"益阳市第{index}建设工程有限公司", $"A{index:D8}"), stamp: Sample.Stamp(minute: index % 3 * 24 * 60));
        }

        var hits = await desk.Get<CustomerSearch>().FindAsync("建设工程");

        Assert.Equal(CustomerSearch.MostHits, hits.Count);
        Assert.Equal(hits.OrderByDescending(hit => hit.LastDay).Select(hit => hit.Id), hits.Select(hit => hit.Id));
        Assert.Equal((7, 7, 6), (Seen(2), Seen(1), Seen(0)));
        int Seen(int daysLater) => hits.Count(hit => hit.LastDay == Sample.Day.AddDays(daysLater));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_holder_who_comes_again_is_the_same_customer_with_the_newest_label(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await desk.SubmitAsync(Sample.Unit("益阳市新名建设工程有限公司"));

        var customer = await desk.Cabinet.Customers.SingleAsync();
        var hit = Assert.Single(await desk.Get<CustomerSearch>().FindAsync("672399"));
        Assert.Equal(("益阳市新名建设工程有限公司", "YY20261123-0002"), (hit.Label, hit.LastNumber));
        Assert.Equal(customer.Id, (await desk.Get<CustomerSearch>().FindAsync(Sample.Unit().Holder))?.Id);
        Assert.Empty(await desk.Get<CustomerSearch>().FindAsync("𬭎达"));
        Assert.Equal(2, await desk.Cabinet.Ledger.CountAsync(line => line.CustomerId == customer.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_first_two_applications_of_a_holder_at_the_same_moment_make_one_customer(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            await using var desk = cabinet.Desk();
            await desk.SubmitAsync(Sample.Person());
        }));

        await using var other = cabinet.Desk();
        Assert.Equal(1, await other.Cabinet.Customers.CountAsync());
        Assert.Equal([1, 2, 3, 4, 5, 6], await other.Cabinet.Ledger.OrderBy(line => line.Sequence).Select(line => line.Sequence).ToListAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_customer_entered_by_mistake_goes_back_to_what_it_was_or_is_gone(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit("益阳市旧名工程有限公司"));
        await desk.SubmitAsync(Sample.Unit("益阳市错名工程有限公司"));
        await desk.SubmitAsync(Sample.Unit("益阳市误录商贸有限公司", "710924945"));

        await AmendAsync(desk, 2, Sample.Unit("益阳市宏远工程有限公司", "101623741"));
        await AmendAsync(desk, 3, Sample.Unit("益阳市宏远工程有限公司", "101623741"));

        var old = Assert.Single(await desk.Get<CustomerSearch>().FindAsync("672399"));
        Assert.Equal(("益阳市旧名工程有限公司", "YY20261123-0001"), (old.Label, old.LastNumber));
        Assert.Empty(await desk.Get<CustomerSearch>().FindAsync("错名"));
        Assert.Empty(await desk.Get<CustomerSearch>().FindAsync("710924945"));
        Assert.Equal("YY20261123-0003", Assert.Single(await desk.Get<CustomerSearch>().FindAsync("宏远")).LastNumber);
        Assert.Equal(2, await desk.Cabinet.Customers.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_applications_of_a_new_holder_in_one_turn_make_one_customer(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            turn.Cabinet.Add(Sample.Application(await turn.NextNumberAsync(Sample.Point, Sample.Day), Sample.Unit()));
            turn.Cabinet.Add(Sample.Application(await turn.NextNumberAsync(Sample.Point, Sample.Day), Sample.Unit()));
            return "";
        });

        Assert.Equal("YY20261123-0002", Assert.Single(await desk.Get<CustomerSearch>().FindAsync("𬭎达")).LastNumber);
    }

    private static Task<Entry> AmendAsync(Desk desk, int sequence, Particulars particulars) =>
        desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            (await turn.LoadAsync(Submitting.Number(sequence), 1))!.Amend(Sample.Submission(particulars), Sample.Checklist, Sample.Fees, Sample.Stamp(1));
            return "";
        });
}
