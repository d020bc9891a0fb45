using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Demo;

/// <summary>One invented visit of the demo day.</summary>
/// <param name="DaysAgo">0 for today.</param>
/// <param name="Reaches">How far it got.</param>
/// <param name="OwesFor">Days for which a copy of the licence was owed (容缺); null where everything was brought.</param>
internal sealed record DemoVisit(int DaysAgo, Particulars Who, BusinessLine What, DemoStage Reaches, int? OwesFor = null);
