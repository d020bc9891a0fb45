using AngleSharp.Dom;
using CaRenewal.Benchmarks.Seeding;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Benchmarks.Screens;

/// <summary>Every screen of the counter, with what it is asked for drawn from the cabinet.</summary>
internal sealed class ScreenList(Clerk clerk, Clerk supervisor, CabinetContext cabinet, IReadOnlyList<Particulars> holders)
{
    private const int Samples = 40;
    private const int NeverSeeded = 60_000;
    private static readonly string[] Searched = ["建设工程", "建筑", "益阳市赫山区", "华盛建设", "益阳 达兴 科技"];
    private static readonly string[] Statuses = ["waiting", "signature", "payment", .. Enum.GetNames<ApplicationStatus>()];

    private static readonly string[] Parts = ["point", "channels", "counter", "materials", "prices"];

    private static string FormKey => $"form={Guid.NewGuid():N}";

    public async Task<IReadOnlyList<Screen>> MakeAsync() =>
    [
        .. Floor(),
        Get("counter", "/counter"),
        .. Settings(),
        .. Searches(),
        .. await FoundAsync(),
        .. await CustomersAsync(),
        .. await IntakesAsync(),
        .. await NoticesAsync(),
        .. Lists(),
        await ListSearchAsync(),
        .. await ApplicationsAsync(),
        .. await PapersAsync(),
        .. Days(),
    ];

    /// <summary>The supervisor's: days that were worked on, months, years, the queue, the books. Nobody is unsealed there.</summary>
    public IReadOnlyList<Screen> Days()
    {
        var today = TimeProvider.System.Today();
        var worked = Enumerable.Range(0, 400).Select(ago => today.AddDays(-ago)).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Take(Samples).ToList();
        return
        [
            Supervised("day", [.. worked.Select(day => $"/day?date={day:yyyy-MM-dd}")]),
            Supervised("day, of one business and one clerk", [.. worked.Select(day => $"/day?date={day:yyyy-MM-dd}&business=Renew&clerk=1002")]),
            Supervised("month", [.. Enumerable.Range(0, Samples).Select(ago => $"/day/month?month={today.AddMonths(-ago):yyyy-MM}")]),
            Supervised("year", [.. Enumerable.Range(0, 9).Select(ago => $"/day/year?year={today.Year - ago}")]),
            Supervised("reviews", ["/reviews"]),
            Supervised("reconcile", [.. worked.Select(day => $"/day/reconcile?date={day:yyyy-MM-dd}")]),
            Supervised("close", [.. worked.Select(day => $"/day/close?date={day:yyyy-MM-dd}")]),
        ];
    }

    private Screen Supervised(string name, string[] addresses) => new(name, index => supervisor.GetAsync(addresses[index % addresses.Length]));

    /// <summary>What any answer costs: nothing of the cabinet, or only whether it is there.</summary>
    private IEnumerable<Screen> Floor() => [Get("(floor) keys, no data", "/keys"), Get("(floor) health", "/health")];

    private IEnumerable<Screen> Settings() =>
    [
        .. Parts.Select(part =>
            new Screen($"settings, {part}", _ => supervisor.GetAsync($"/settings/{part}"))),
        Get("drafts", "/drafts"),
    ];

    private async Task<IEnumerable<Screen>> CustomersAsync()
    {
        var customers = await cabinet.Customers.OrderBy(customer => customer.Id).Select(customer => customer.Id).Take(Samples).ToListAsync();
        return [Get("customer", [.. customers.Select(customer => $"/customers/{customer}")])];
    }

    /// <summary>A notice is drawn up from a draft that F8 leaves.</summary>
    private async Task<IEnumerable<Screen>> NoticesAsync()
    {
        var open = await AllAsync(Enumerable.Range(0, Samples), async index =>
        {
            var form = await IntakeForm.FillAsync(clerk, SeededCustomers.At(NeverSeeded + (5 * index)));
            using var answer = await clerk.PostAsync("/applications/new/notice", form);
            return answer.Headers.Location!.ToString();
        });
        return [Get("notice, drawn up", [.. open])];
    }

    private IEnumerable<Screen> Searches() =>
    [
        Search("last six", index => CodeOf(index)[^6..]),
        Search("full code", CodeOf),
        Search("scanned licence", index => $"统一社会信用代码：{CodeOf(index)}；名称：{Holder(index).Name}"),
        Search("phone", index => Holder(index).Mobile.Text),
        Search("whole name", index => Holder(index).Name),
        Search("name that many have", index => Searched[index % Searched.Length]),
        Search("nobody", index => $"无此{index}单位"),
    ];

    private async Task<IEnumerable<Screen>> FoundAsync() =>
    [
        Get("counter, many found", [.. await AllAsync(Searched, text => clerk.SearchAsync("/counter", text))]),
        Get("counter, none found", await clerk.SearchAsync("/counter", "无此单位")),
    ];

    private async Task<IEnumerable<Screen>> IntakesAsync()
    {
        var known = await AllAsync(Enumerable.Range(0, Samples), index => clerk.SearchAsync("/counter", CodeOf(index)));
        return
        [
            new Screen("intake, new unit", _ => clerk.GetAsync($"/applications/new?kind=unit&{FormKey}")),
            new Screen("intake, new person", _ => clerk.GetAsync($"/applications/new?kind=personal&{FormKey}")),
            new Screen("intake of a customer", index => clerk.GetAsync($"{known[index % known.Count]}&{FormKey}")),
        ];
    }

    private IEnumerable<Screen> Lists()
    {
        var years = $"from={DateTime.Today.AddYears(-4):yyyy-MM-dd}&to={DateTime.Today:yyyy-MM-dd}";
        return
        [
            Get("list", "/applications"),
            Get("list, page 50", "/applications?page=50"),
            Get("list, all years", $"/applications?{years}"),
            Get("list, all years, page 50", $"/applications?{years}&page=50"),
            .. Statuses.Select(status => Get($"list, {status}, all years", $"/applications?{years}&status={status}")),
            .. Enum.GetNames<Business>().Select(business => Get($"list, {business}, all years", $"/applications?{years}&business={business}")),
            Get("list, owed, all years", $"/applications?{years}&status=owed"),
            Get("list, overridden, all years", $"/applications?{years}&overridden=true"),
            Get("list, Revoke and Returned, all years", $"/applications?{years}&business=Revoke&status=Returned"),
        ];
    }

    private async Task<Screen> ListSearchAsync() =>
        Get("list, many found", [.. await AllAsync(Searched, text => clerk.SearchAsync("/applications", text))]);

    private async Task<IEnumerable<Screen>> ApplicationsAsync()
    {
        var screens = new List<Screen>();
        foreach (var status in Enum.GetValues<ApplicationStatus>())
        {
            var numbers = await cabinet.Ledger.Where(entry => entry.Status == status)
                .OrderByDescending(entry => entry.BusinessDay).ThenByDescending(entry => entry.Sequence)
                .Select(entry => entry.Number).Take(Samples).ToListAsync();
            if (numbers.Count > 0)
            {
                screens.Add(Get($"application, {status}", [.. numbers.Select(number => $"/applications/{number}")]));
            }

            if (status is ApplicationStatus.Submitted)
            {
                screens.Add(Get("amendment", [.. numbers.Select(number => $"/applications/{number}/amendment")]));
                screens.Add(Search("receipt number", index => numbers[index % numbers.Count]));
            }
        }

        var units = await cabinet.Ledger.Where(entry => entry.Status == ApplicationStatus.Delivered && entry.Kind == CertificateKind.Unit)
            .OrderByDescending(entry => entry.BusinessDay).ThenByDescending(entry => entry.Sequence)
            .Select(entry => entry.Number).Take(Samples).ToListAsync();
        screens.Add(new Screen("reveal", index => clerk.PostAsync(
            $"/applications/{units[index % units.Count]}/reveals", new() { ["Reveal.Purpose"] = "Identity", ["Reveal.Part"] = "Delegate" })));
        return screens;
    }

    private async Task<IEnumerable<Screen>> PapersAsync()
    {
        var pages = await AllAsync(Enumerable.Range(0, Samples), async index =>
        {
            // Who was never seeded; after an earlier run, here for a second certificate.
            var form = await IntakeForm.FillAsync(clerk, SeededCustomers.At(NeverSeeded + (5 * index)));
            form["DuplicateReason"] = "第二张证书";
            return await clerk.RegisterAsync(form);
        });
        var papers = await AllAsync(pages, async page => (await clerk.PageAsync(page)).QuerySelector("iframe")!.GetAttribute("src")!);
        return [Get("application, just registered", [.. pages]), Get("paper", [.. papers])];
    }

    private Holder Holder(int index) => holders[index % holders.Count].Holder;

    private string CodeOf(int index) => ((UnitHolder)Holder(index)).CodeOnPaper;

    private Screen Get(string name, params string[] addresses) => new(name, index => clerk.GetAsync(addresses[index % addresses.Length]));

    private Screen Search(string name, Func<int, string> text) =>
        new($"search, {name}", index => clerk.PostAsync("/counter/search", new() { ["Text"] = text(index) }));

    private static async Task<List<TResult>> AllAsync<T, TResult>(IEnumerable<T> items, Func<T, Task<TResult>> work)
    {
        var results = new List<TResult>();
        foreach (var item in items)
        {
            results.Add(await work(item));
        }

        return results;
    }
}
