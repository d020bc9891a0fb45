namespace CaRenewal.Web.Tests.Engines;

/// <summary>Stands for every [Theory] of the suite: skipped with a reason where the run's engine is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EngineTheoryAttribute : Xunit.TheoryAttribute
{
    public EngineTheoryAttribute() => Skip = TestEngine.SkipReason;
}
