using CaRenewal.Data.Audit;
using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Opening;

/// <summary>What happens before the counter opens: schema, roles, keys, the audit record. May run in two instances at once.</summary>
public sealed class CabinetOpening(CabinetContext cabinet, MasterKeys keys, AuditBeginning record, bool mayMigrate)
{
    /// <exception cref="InvalidOperationException">The schema is older than the program and may not be migrated.</exception>
    /// <exception cref="KeyRingBroken">A master key is missing.</exception>
    public async Task OpenAsync(CancellationToken cancellation = default)
    {
        await MigrateWhenPendingAsync(cancellation);
        await RoleSeed.PlantAsync(cabinet, cancellation);
        await KeyRegister.CheckAsync(cabinet, keys, cancellation);
        await record.EnsureAsync(cancellation);
    }

    /// <summary>For those who work on a cabinet that the counter has opened before: nothing is made or migrated.</summary>
    /// <exception cref="CabinetClosed">There is none, or its schema is another version's.</exception>
    public async Task RequireOpenAsync(CancellationToken cancellation = default)
    {
        await RequireThereAsync(cancellation);
        if ((await cabinet.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            throw new CabinetClosed("数据库结构不是本版本的：请先备份，再启动一次受理程序完成升级。");
        }
    }

    /// <exception cref="CabinetClosed">There is no database, or it does not answer.</exception>
    public async Task RequireThereAsync(CancellationToken cancellation = default)
    {
        if (!await cabinet.Database.CanConnectAsync(cancellation))
        {
            throw new CabinetClosed("数据库不存在或连接不上，请核对 Database:ConnectionString 和运行目录。");
        }
    }

    /// <summary>From now on a start without these keys is refused.</summary>
    public Task RegisterKeysAsync(MasterKeys ring, CancellationToken cancellation = default) => KeyRegister.CheckAsync(cabinet, ring, cancellation);

    /// <returns>True when a counter was started with this key, or it was registered.</returns>
    public Task<bool> KnowsAsync(MasterKey key, CancellationToken cancellation = default) =>
        cabinet.KnownMasterKeys.AnyAsync(known => known.Id == key.IdText, cancellation);

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
