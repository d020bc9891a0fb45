using CaRenewal.Browser.Tests.Window;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>A screen in one of its states.</summary>
/// <param name="Name">Said when something is wrong with it.</param>
/// <param name="Who">Staff number of who looks.</param>
/// <param name="Status">What it is answered with at last.</param>
/// <param name="Prepare">Keys that bring the page into the state; null where the address suffices.</param>
internal sealed record Screen(string Name, string Address, int Status = 200, Func<Clerk, Task>? Prepare = null, bool LoggedIn = true, string Who = CounterHost.Clerk);
