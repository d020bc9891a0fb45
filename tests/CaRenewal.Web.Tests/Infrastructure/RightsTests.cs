using System.Net;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Infrastructure;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Infrastructure;

/// <summary>Every endpoint of the running program, and every role: allowed or refused as the one table of rights says.</summary>
public sealed class RightsTests : IDisposable
{
    /// <summary>What nobody needs to be logged in for.</summary>
    private static readonly string[] Open = ["login", "login/code", "setup", "health"];

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void Every_endpoint_names_one_right_of_the_table_or_is_meant_for_everybody()
    {
        var faults = Endpoints().Where(endpoint => !IsOpen(endpoint) && RightsOf(endpoint).Count is 0).Select(Name).ToList();
        Assert.True(faults.Count is 0, $"Without a right: {string.Join(", ", faults)}");
        Assert.All(Endpoints().SelectMany(RightsOf), right => Assert.Contains(right, Rights.All));
    }

    [Fact]
    public void Only_what_is_listed_here_is_open_to_everybody()
    {
        var open = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null && RightsOf(endpoint).Count is 0);

        Assert.Empty(open.Where(endpoint => !IsOpen(endpoint) && !IsStaticFile(endpoint)).Select(Name));
    }

    [Theory]
    [InlineData(Roles.Clerk)]
    [InlineData(Roles.Supervisor)]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.Auditor)]
    public async Task Each_role_is_let_in_where_the_table_says_so_and_nowhere_else(string role)
    {
        await host.HireAsync("7001", role);
        var faults = new List<string>();
        foreach (var endpoint in Endpoints().Where(endpoint => RightsOf(endpoint).Count > 0 && Name(endpoint) is not "POST logout"))
        {
            var browser = await host.LogInAsync("7001");
            var allowed = RightsOf(endpoint).All(right => Rights.RolesOf(right).Contains(role));
            foreach (var method in Methods(endpoint))
            {
                var status = await AskAsync(browser.Client, method, Path(endpoint));
                if (allowed == status is HttpStatusCode.Forbidden || status is HttpStatusCode.Unauthorized || (int)status >= 500 && !Name(endpoint).Contains("dev/", StringComparison.Ordinal))
                {
                    faults.Add($"{method} {Path(endpoint)} as {role}: {status}, {(allowed ? "allowed" : "refused")} by the table");
                }
            }
        }

        Assert.True(faults.Count is 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Nobody_gets_in_without_a_log_in()
    {
        foreach (var endpoint in Endpoints().Where(endpoint => RightsOf(endpoint).Count > 0))
        {
            foreach (var method in Methods(endpoint))
            {
                var status = await AskAsync(host.Visitor().Client, method, Path(endpoint));
                Assert.True(status is HttpStatusCode.Redirect or HttpStatusCode.Unauthorized, $"{method} {Path(endpoint)}: {status}");
            }
        }
    }

    [Fact]
    public void The_auditor_changes_nothing_and_nobody_who_takes_in_manages_accounts()
    {
        foreach (var endpoint in Endpoints().Where(endpoint => Methods(endpoint).Contains("POST")))
        {
            var rights = RightsOf(endpoint);
            var mayAuditor = rights.Count > 0 && rights.All(right => Rights.RolesOf(right).Contains(Roles.Auditor));
            Assert.True(!mayAuditor || rights.All(right => right is Rights.OwnAccount)
                || Name(endpoint) is "POST applications/search" || Name(endpoint).EndsWith("/reveals", StringComparison.Ordinal), Name(endpoint));
        }

        Assert.DoesNotContain(Roles.Clerk, Rights.RolesOf(Rights.ManageStaff));
        Assert.DoesNotContain(Roles.Administrator, Rights.RolesOf(Rights.TakeIn));
    }

    private List<RouteEndpoint> Endpoints()
    {
        _ = host.Server;
        return [.. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => !IsStaticFile(endpoint))];
    }

    private static bool IsStaticFile(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is null && !Open.Contains(Pattern(endpoint));

    // What is for trying things out does not exist outside Development: AccessTests.
    private static bool IsOpen(RouteEndpoint endpoint) => Open.Contains(Pattern(endpoint)) || Pattern(endpoint).StartsWith("dev/", StringComparison.Ordinal);

    private static List<string> RightsOf(Endpoint endpoint) =>
        [.. endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy ?? "?").Distinct()];

    private static string[] Methods(Endpoint endpoint) => [.. endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]];

    private static string Pattern(Endpoint endpoint) => ((RouteEndpoint)endpoint).RoutePattern.RawText!.TrimStart('/');

    private static string Name(Endpoint endpoint) => $"{string.Join('|', Methods(endpoint))} {Pattern(endpoint)}";

    private static string Path(RouteEndpoint endpoint) => "/" + string.Concat(endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { ParameterPolicies: [{ Content: "guid" }, ..] } => $"{Guid.Empty}",
            _ => "YY20261123-0001",
        })) + "/")).TrimEnd('/');

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is "POST")
        {
            request.Content = new FormUrlEncodedContent([new("x", "y")]);
        }

        return (await client.SendAsync(request)).StatusCode;
    }
}
