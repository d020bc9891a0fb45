using System.Net;
using CaRenewal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

public sealed class ParallelSubmitTests
{
    private const int Clients = 20;

    [Fact]
    public async Task Twenty_clerks_who_press_F9_at_once_get_one_to_twenty_without_a_gap()
    {
        await using var counter = new Counter();
        var pages = new List<(IntakeVisit Visit, Dictionary<string, string> Values)>();
        for (var client = 0; client < Clients; client++)
        {
            var visit = await IntakeVisit.LogInAsync(counter);
            pages.Add((visit, IntakeVisit.Filled(await visit.OpenAsync("/applications/new?kind=personal"), IntakeVisit.Person(PersonNumber(client)))));
        }

        var answers = await Task.WhenAll(pages.Select(page => page.Visit.PostAsync(page.Values)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Assert.Equal(
            Enumerable.Range(1, Clients),
            answers.Select(answer => int.Parse(answer.Headers.Location!.ToString().Split('?')[0][^4..])).Order());
        await using var scope = counter.Services.CreateAsyncScope();
        var cabinet = scope.ServiceProvider.GetRequiredService<CabinetContext>();
        Assert.Equal(Enumerable.Range(1, Clients), await cabinet.Ledger.OrderBy(line => line.Sequence).Select(line => line.Sequence).ToListAsync());
        Assert.Equal(Clients, await cabinet.PrintedPapers.CountAsync());
    }

    /// <summary>Invented holders with the check character of GB 11643.</summary>
    private static string PersonNumber(int index)
    {
        var digits = $"43090319790630{index + 100:000}";
        var sum = digits.Select((digit, place) => (digit - '0') * ((1 << (17 - place)) % 11)).Sum();
        return $"{digits}{"10X98765432"[sum % 11]}";
    }
}
