using CaRenewal.Core;
using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Rotation;

/// <summary>Lets go of a master key under which nothing lies any more.</summary>
public sealed class KeyRetirement(CabinetContext cabinet, KeyRing ring)
{
    /// <param name="id">Its identifier.</param>
    /// <exception cref="RuleBroken">It is still needed, or not known.</exception>
    public async Task RetireAsync(string id, CancellationToken cancellation = default)
    {
        var keys = ring.Now;
        Rule.Require(id != keys.Oldest.IdText, "最早的主密钥不能停用：查找客户用的检索密钥由它派生，停用后所有客户都查不到。");
        Rule.Require(id != keys.Current.IdText, "最新的主密钥正在使用，不能停用：请先 keys add，再 keys rotate。");
        var known = cabinet.KnownMasterKeys.Where(key => key.Id == id);
        Rule.Require(await known.AnyAsync(cancellation), $"没有登记过主密钥 {id}，请核对编号（keys check 会列出）。");
        var left = (await KeyCount.OfAsync(cabinet, cancellation)).Under(id);
        Rule.Require(left == 0, $"还有 {left} 项封存在主密钥 {id} 之下，不能停用：请先 keys rotate。");
        await known.ExecuteDeleteAsync(cancellation);
    }
}
