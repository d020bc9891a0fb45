using CaRenewal.Data.Tests.Cabinets;

namespace CaRenewal.Web.Tests.Engines;

/// <summary>A fact about PostgreSQL, whatever engine the run has: skipped with a reason where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgreSqlFactAttribute : Xunit.FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : PostgreSqlServer.Missing;
}
