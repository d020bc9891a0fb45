using System.Net;
using System.Text;
using CaRenewal.Core.Closing;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Closing;

/// <summary>A day with two receipts, and on the day after the statement that tells of them.</summary>
public abstract class StatementRoom : IAsyncLifetime, IDisposable
{
    protected const string Header = "交易时间,微信订单号,应结订单金额,退款金额";

    protected CounterHost Host { get; } = new();

    protected Browser Clerk { get; set; } = null!;

    public async Task InitializeAsync()
    {
        Clerk = await Host.LogInAsync();
        await Host.AcceptedAsync(Clerk, "4200000031");
        await Host.AcceptedAsync(Clerk, "4200000032");
        Host.Clock.Pass(TimeSpan.FromHours(23));
        Clerk = await Host.LogInAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Host.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static string Row(string order, string amount) => $"`2026-11-23 10:21:00,`{order},`{amount},`0.00";

    protected Task<List<Difference>> DifferencesAsync() =>
        Host.WithAsync<CabinetContext, List<Difference>>(cabinet => cabinet.Differences.AsNoTracking().OrderBy(difference => difference.Kind).ToListAsync());

    protected static byte[] Utf8(params string[] rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", rows));

    protected static byte[] File(params string[] rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", [Header, .. rows, "总交易单数,应结订单总金额", "`2,`400.00", ""]));
}
