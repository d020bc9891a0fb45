using System.Reflection;
using Xunit.Sdk;

namespace CaRenewal.Data.Tests.Cabinets;

/// <summary>Runs the theory on an SQLite file.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["Sqlite"]];
}
