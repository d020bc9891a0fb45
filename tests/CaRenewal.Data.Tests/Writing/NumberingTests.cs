using CaRenewal.Core;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Writing;

public sealed class NumberingTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Numbers_have_no_gap_when_a_window_is_killed_in_the_middle_of_twenty_submits(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        using var dying = OtherWindow.Open(cabinet, "die with a number in hand");
        var lost = await dying.NextLineAsync();
        using var busy = OtherWindow.Open(cabinet, "submit without end");
        using var window = OtherWindow.Open(cabinet, "submit", "20");

        dying.Kill();
        var first = await busy.NextLineAsync();
        var second = await busy.NextLineAsync();
        busy.Kill();
        var numbers = await window.AllLinesAsync();

        await using var desk = cabinet.Desk();
        var lines = await desk.Cabinet.Ledger.OrderBy(line => line.Sequence).ToListAsync();
        Assert.Equal(Enumerable.Range(1, lines.Count), lines.Select(line => line.Sequence));
        Assert.Equal(20, numbers.Distinct().Count());
        Assert.Superset(new HashSet<string>([.. numbers, first, second]), lines.Select(line => line.Number).ToHashSet());
        Assert.Equal("YY20261123-0001", lost);
        Assert.Equal(lines.Count, await desk.Cabinet.KeptAnswers.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_refused_submission_gives_its_number_back(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());

        await Assert.ThrowsAsync<RuleBroken>(() => desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            await turn.NextNumberAsync(Sample.Point, Sample.Day);
            throw new RuleBroken("请选择业务类型。");
        }));
        var next = await desk.SubmitAsync(Sample.Person());

        Assert.Equal("YY20261123-0002", next.Answer);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Every_point_and_day_counts_from_one(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var taken = new List<string>();
        await desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            taken.Add((await turn.NextNumberAsync("YY", Sample.Day)).Text);
            taken.Add((await turn.NextNumberAsync("YY", Sample.Day)).Text);
            taken.Add((await turn.NextNumberAsync("YY", Sample.Day.AddDays(1))).Text);
            taken.Add((await turn.NextNumberAsync("YJ", Sample.Day)).Text);
            return "";
        });

        Assert.Equal(["YY20261123-0001", "YY20261123-0002", "YY20261124-0001", "YJ20261123-0001"], taken);
    }
}
