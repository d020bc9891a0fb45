using CaRenewal.Data.Audit;
using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Opening;

/// <summary>What happens before the counter opens: schema, roles, keys, the audit record. May run in two instances at once.</summary>
public sealed class CabinetOpening(CabinetContext cabinet, MasterKeys keys, AuditBeginning record, bool mayMigrate)
{
    /// <exception cref="InvalidOperationException">The schema is older than the program and may not be migrated, or a master key is missing.</exception>
    public async Task OpenAsync(CancellationToken cancellation = default)
    {
        await MigrateWhenPendingAsync(cancellation);
        await RoleSeed.PlantAsync(cabinet, cancellation);
        await KeyRegister.CheckAsync(cabinet, keys, cancellation);
        await record.EnsureAsync(cancellation);
    }

    private async Task MigrateWhenPendingAsync(CancellationToken cancellation)
    {
        if (!(await cabinet.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            return;
        }

        if (!mayMigrate)
        {
            throw new InvalidOperationException("数据库结构不是本版本的，且 Database:Migrate 为 false：请先运行 database script 输出的脚本。");
        }

        await cabinet.Engine.MigrateAsync(cabinet, cancellation);
    }
}
