using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Forms;

namespace CaRenewal.Web.Infrastructure;

public static class RuleBook
{
    /// <summary>
    /// Reads the facts of the notice at once: a fault in them stops the start, not a clerk. Rooms of a request ask for
    /// the part of the rules that they need and get it as the request began.
    /// </summary>
    public static void AddRuleBook(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(new BaseRules(Basis(builder.Configuration)));
        services.AddScoped(rooms => rooms.GetRequiredService<RulesInForce>().Now);
        services.AddScoped(rooms => rooms.GetRequiredService<OfficeRules>().Point);
        services.AddScoped(rooms => rooms.GetRequiredService<OfficeRules>().Fees);
        services.AddScoped(rooms => rooms.GetRequiredService<OfficeRules>().Checklist);
        services.AddScoped(rooms => rooms.GetRequiredService<OfficeRules>().Counter);
        services.AddHostedService<RuleWatch>();
    }

    private static OfficeRules Basis(ConfigurationManager configuration)
    {
        var intake = configuration.GetSection("Intake").Get<CounterRules>() ?? new CounterRules();
        var counter = intake with
        {
            ReviewFirst = configuration.GetValue<bool>("Issuance:ReviewFirst"),
            PrintsTwoSided = configuration.GetValue<Sides>("Printing:Sides") is Sides.Two,
        };
        var accounts = configuration.GetSection("Accounts").Get<AccountLimits>() ?? new AccountLimits();
        return accounts.In(counter.In(OfficeRules.FromNotice()));
    }
}
