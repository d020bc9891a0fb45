using CaRenewal.Data.Staff;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>An office at five past five of a full day, with a year behind it.</summary>
public sealed class BusyWindow : CounterWindow
{
    public const string Auditor = "8001";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Host.Clock.Pass(new TimeSpan(6, 44, 0));
        await Host.HireAsync(Auditor, Roles.Auditor);
        await new BusyDay(Host).FillAsync();
    }
}
