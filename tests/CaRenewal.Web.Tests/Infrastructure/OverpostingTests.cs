using System.Net;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Web.Tests.Features.Applications.Intake;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Infrastructure;

/// <summary>Whatever a form carries beside its fields changes nothing: no price, no stamp, no number, no role comes from outside.</summary>
public sealed class OverpostingTests : IDisposable
{
    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task An_intake_with_every_property_of_the_books_beside_its_fields_is_registered_as_if_they_were_not_there()
    {
        var clerk = await host.LogInAsync();
        var page = await clerk.OpenAsync("/applications/new?kind=unit");
        var brought = page.QuerySelectorAll("#brought input[type=checkbox]").Select(box => (box.GetAttribute("name")!, (string?)"true"));
        var fields = IntakeVisit.Unit().Select(field => (field.Key, (string?)field.Value));

        var answer = await clerk.SubmitAsync(page, "/applications", [.. fields, .. brought, .. Extras(page.Forms.SelectMany(form => form.Elements).Select(element => element.GetAttribute("name") ?? "").Concat(["Kind", "Lines", "Materials"]))]);

        Assert.True(answer.StatusCode is HttpStatusCode.SeeOther, $"{answer.StatusCode} {Browser.Refusals(await Browser.ReadAsync(answer))}");
        Assert.Equal("/applications/YY20261123-0001?print=1", answer.Headers.Location!.ToString());
        var application = await ReadAsync("YY20261123-0001");
        Assert.Equal((ApplicationStatus.Submitted, 2, 1), (application.Status, application.Version, application.Revision));
        Assert.Equal(CounterHost.Clerk, application.Submitted.By);
        Assert.Equal(Money.Yuan(200), application.Quote.Total);
        Assert.Empty(application.Payments);
        Assert.Null(application.Accepted);
    }

    [Fact]
    public async Task Every_form_of_the_program_posted_with_nothing_but_them_changes_nothing_and_breaks_nothing()
    {
        var number = await host.RenewAsync();
        await host.HireAsync("7001", Data.Staff.Roles.Clerk);
        var before = await SnapshotAsync();
        foreach (var who in new[] { CounterHost.Supervisor, CounterHost.Administrator })
        {
            var staff = await host.LogInAsync(who);
            var token = (await staff.OpenAsync("/account")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var path in Posts(number))
            {
                var answer = await staff.Client.PostAsync(path, new FormUrlEncodedContent(
                    Extras([]).Append(("__RequestVerificationToken", token)).Append(("RequestKey", $"{Guid.NewGuid()}")).Select(field => new KeyValuePair<string, string>(field.Item1, field.Item2!))));
                Assert.True((int)answer.StatusCode < 500, $"{path} as {who}: {answer.StatusCode} {host.LogLines().LastOrDefault(line => line.Contains("@x", StringComparison.Ordinal))}");
            }
        }

        Assert.Equal(before, await SnapshotAsync());
    }

    [Fact]
    public async Task A_change_of_an_account_with_every_property_of_it_changes_name_window_and_roles_alone()
    {
        var before = await host.MemberAsync(CounterHost.Clerk);
        var administrator = await host.LogInAsync(CounterHost.Administrator);
        var page = await administrator.OpenAsync("/staff/1001");

        await administrator.SubmitAndFollowAsync(page, "/staff/1001", [("WindowName", "窗口 05"), .. Extras(["RequestKey", "Seen", "Name", "WindowName", "Roles", "__RequestVerificationToken"])]);

        var after = await host.MemberAsync(CounterHost.Clerk);
        Assert.Equal("窗口 05", after.WindowName);
        Assert.Equal(
            (before.Id, before.UserName, before.PasswordHash, before.TwoFactorEnabled, before.LockoutEnd, before.DeactivatedAt, before.MustChangePassword),
            (after.Id, after.UserName, after.PasswordHash, after.TwoFactorEnabled, after.LockoutEnd, after.DeactivatedAt, after.MustChangePassword));
    }

    [Fact]
    public async Task A_field_that_is_called_like_a_part_of_the_address_does_not_take_its_place()
    {
        var (number, other) = (await host.RenewAsync(), await host.SubmitAsync(Visits.Person(), Visits.Renewal));
        var clerk = await host.LogInAsync();

        await clerk.SubmitAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/cancellation", ("no", other), ("number", other), ("Cancellation.Reason", "客户不办了"));

        Assert.Null((await ReadAsync(other)).Cancelled);
        Assert.NotNull((await ReadAsync(number)).Cancelled);
    }

    /// <summary>Every property of every entity, bare and as a form of the application's page would name it.</summary>
    private IEnumerable<(string, string?)> Extras(IEnumerable<string> own)
    {
        using var scope = host.Services.CreateScope();
        var names = scope.ServiceProvider.GetRequiredService<CabinetContext>().Model.GetEntityTypes()
            .SelectMany(type => type.GetProperties().Select(property => property.Name).Concat(type.GetComplexProperties().Select(property => property.Name)))
            .Distinct().Except(own, StringComparer.OrdinalIgnoreCase)
            .Where(name => name is not "Form") // A field of the parameter's own name makes MVC look for form.Name: everything is missing then, and is said to be.
            .ToList();
        return names.Select(name => (name, (string?)"9")).Concat(names.Take(100).Select(name => ($"Finish.{name}", (string?)"9")));
    }

    private IEnumerable<string> Posts(string number) => host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
            && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") is true)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Where(path => !path.StartsWith("/dev", StringComparison.Ordinal) && path is not ("/logout" or "/account/sessions/end" or "/account/recovery-codes"))
        .Select(path => path.Replace("{no}", number, StringComparison.Ordinal).Replace("{id:guid}", $"{Guid.NewGuid()}", StringComparison.Ordinal)
            .Replace("/staff/{number}", "/staff/7001", StringComparison.Ordinal).Replace("{number}", number, StringComparison.Ordinal).Replace("{code}", "business-licence", StringComparison.Ordinal));

    private Task<CertificateApplication> ReadAsync(string number) => host.WithAsync<CabinetContext, CertificateApplication>(async cabinet =>
    {
        Assert.True(ApplicationNumber.TryParse(number, out var known));
        return (await cabinet.FindApplicationAsync(known))!;
    });

    private Task<string> SnapshotAsync() => host.WithAsync<CabinetContext, string>(async cabinet =>
    {
        var applications = await cabinet.Ledger.OrderBy(entry => entry.Number).Select(entry => $"{entry.Number} {entry.Version} {entry.Status} {entry.Total} {entry.Due}").ToListAsync();
        var staff = await cabinet.Users.OrderBy(member => member.UserName).Select(member => $"{member.UserName} {member.Name} {member.SecurityStamp} {member.PasswordHash}").ToListAsync();
        var roles = await cabinet.UserRoles.CountAsync();
        return string.Join('\n', applications.Concat(staff).Append($"{roles} {await cabinet.Payments.CountAsync()} {await cabinet.SettingRevisions.CountAsync()} {await cabinet.Corrections.CountAsync()}"));
    });
}
