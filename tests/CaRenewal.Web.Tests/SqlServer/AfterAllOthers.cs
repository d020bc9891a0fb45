namespace CaRenewal.Web.Tests.SqlServer;

/// <summary>What may not run beside other tests is run by xunit when all of them are done.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AfterAllOthers
{
    public const string Name = "After all others";
}
