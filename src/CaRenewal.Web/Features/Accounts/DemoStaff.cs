using CaRenewal.Core;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Writing;
using Microsoft.AspNetCore.Identity;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>Three invented people for Development; the log-in page shows them.</summary>
public sealed class DemoStaff(UserManager<StaffMember> staff, Registrar registrar, TimeProvider clock)
{
    public static readonly IReadOnlyList<DemoMember> Members =
    [
        new("1001", "李敏", "窗口 03", Roles.Clerk, "Shouli-2026"),
        new("2001", "周建华", "", Roles.Supervisor, "Zhuguan-2026"),
        new("9001", "陈静", "", Roles.Administrator, "Guanli-2026"),
    ];

    public async Task SeedAsync()
    {
        foreach (var demo in Members)
        {
            if (await staff.FindByNameAsync(demo.StaffNumber) is null)
            {
                await registrar.EnterAsync(null, new Stamp("", "系统", clock.GetUtcNow().UtcDateTime), _ => AddAsync(demo));
            }
        }
    }

    private async Task<string> AddAsync(DemoMember demo)
    {
        var member = new StaffMember { UserName = demo.StaffNumber, Name = demo.Name, WindowName = demo.WindowName };
        var created = await staff.CreateAsync(member, demo.Password);
        if (created.Succeeded)
        {
            await staff.AddToRoleAsync(member, demo.Role);
        }
        else if (created.Errors.Any(error => error.Code is not nameof(IdentityErrorDescriber.DuplicateUserName)))
        {
            throw new InvalidOperationException(string.Join(' ', created.Errors.Select(error => error.Description)));
        }

        return demo.StaffNumber;
    }
}
