using AngleSharp.Html.Dom;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Reviews;

internal static class Reviewers
{
    public static async Task<Browser> HireAndLogInAsync(this CounterHost host, string number)
    {
        await host.HireAsync(number, Roles.Supervisor);
        return await host.LogInAsync(number);
    }

    /// <summary>Opens where an address leads to (302).</summary>
    public static async Task<IHtmlDocument> FollowRedirectAsync(this Browser browser, string address) =>
        await browser.OpenAsync((await browser.Client.GetAsync(address)).Headers.Location!.ToString());
}
