using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;

namespace CaRenewal.Web.Infrastructure;

public static class RuleBook
{
    /// <summary>Reads the facts of the notice at once: a fault in them stops the start, not a clerk.</summary>
    public static void AddRuleBook(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(FeeSchedule.FromNotice());
        builder.Services.AddSingleton(Checklist.FromNotice());
        builder.Services.AddSingleton(PointOfService.FromNotice());
    }
}
