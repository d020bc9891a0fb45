namespace CaRenewal.Web.Tests.Engines;

/// <summary>Stands for every [Fact] of the suite: skipped with a reason where the run's engine is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EngineFactAttribute : Xunit.FactAttribute
{
    public EngineFactAttribute() => Skip = TestEngine.SkipReason;
}
