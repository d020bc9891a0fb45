using CaRenewal.Data;
using CaRenewal.Data.Opening;
using CaRenewal.Data.Settings;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Features.Demo;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Infrastructure;

public static class Opening
{
    /// <summary>Everything that must be so before the first customer: schema, keys, rules, somebody who can log in.</summary>
    public static async Task OpenCabinetAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;

        await services.GetRequiredService<CabinetOpening>().OpenAsync();
        await services.GetRequiredService<RuleBoard>().CatchUpAsync(services.GetRequiredService<CabinetContext>());
        app.WarnOfKeys();
        if (app.Environment.IsDevelopment())
        {
            await services.GetRequiredService<DemoStaff>().SeedAsync();
            if (app.Configuration.GetValue("Demo:Day", true))
            {
                await services.GetRequiredService<DemoDay>().SeedAsync();
            }
        }

        if (!await services.GetRequiredService<UserManager<StaffMember>>().Users.AnyAsync())
        {
            ShowCode(app.Services.GetRequiredService<FirstAdministrator>().Await());
        }
    }

    // Not through the logger: the log is kept for months and read by others.
    private static void ShowCode(string code) => Console.WriteLine(
        $"""

        ************************************************************
          系统中还没有账号。请用浏览器打开 /setup ，
          用这个一次性代码建立第一位管理员： {code}
        ************************************************************

        """);
}
