using System.Linq.Expressions;
using System.Reflection;
using CaRenewal.Data.Tests.SqlServer;
using CaRenewal.Web.Tests.Hosting;
using CaRenewal.Web.Tests.Walkthrough;

namespace CaRenewal.Web.Tests.SqlServer;

/// <summary>Every query that this run's hosts compiled, put to SQL Server's provider and parser.</summary>
[Collection(AfterAllOthers.Name)]
public sealed class TransactSqlTests
{
    /// <summary>What one visit and one look at the list compile when this test runs alone.</summary>
    private const int FewestQueries = 25;

    [Fact]
    public async Task Every_query_of_the_counter_is_one_that_sql_server_understands()
    {
        await WorkAsync();

        var queries = QueryCollector.Instance.Queries;

        Assert.True(queries.Count >= FewestQueries, $"Only {queries.Count} queries were seen.");
        Assert.Empty(queries.SelectMany(Faults));
    }

    [Fact]
    public void A_query_that_it_does_not_understand_is_named()
    {
        using var cabinet = Data.Tests.Cabinets.Engines.Unsealed("Sqlite", "Data Source=:memory:");
        var query = cabinet.Ledger.Where(line => line.Number.GetHashCode() == 1).Select(line => line.HolderLabel).Expression;

        Assert.Contains("GetHashCode", Assert.Single(Faults(query)), StringComparison.Ordinal);
    }

    private static async Task WorkAsync()
    {
        await new RenewalTests().One_renewal_from_the_door_to_the_receipt();
        await using var host = new CounterHost();
        var clerk = await host.LogInAsync();
        var number = await host.RenewAsync();
        await clerk.OpenAsync("/applications?from=2026-11-01&to=2026-11-30&business=Renew&status=waiting");
        await clerk.OpenAsync($"/applications/{number}/amendment");
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync("/applications"), "/applications/search", ("Text", "测试"));
    }

    private static IEnumerable<string> Faults(Expression query)
    {
        try
        {
            var texts = QueryRehearsal.OnSqlServer(query);
            return texts.Count == 0
                ? [$"No command for {query}"]
                : texts.SelectMany(text => TransactSql.FaultsIn(text).Select(fault => $"{fault} in {text}"));
        }
        catch (Exception fault) when (fault is TargetInvocationException or InvalidOperationException or MissingMethodException or NotSupportedException)
        {
            return [$"{(fault.InnerException ?? fault).Message} for {query}"];
        }
    }
}
