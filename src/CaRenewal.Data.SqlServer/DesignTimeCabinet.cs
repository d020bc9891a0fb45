using Microsoft.EntityFrameworkCore.Design;

namespace CaRenewal.Data.SqlServer;

/// <summary>Lets dotnet-ef make migrations without starting the counter.</summary>
internal sealed class DesignTimeCabinet : IDesignTimeDbContextFactory<CabinetContext>
{
    public CabinetContext CreateDbContext(string[] args) => CabinetScript.Offline(new SqlServerEngine());
}
