using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Opening;

/// <summary>Refuses to open with a lost or exchanged key file, before anything is sealed under the wrong key.</summary>
internal static class KeyRegister
{
    /// <exception cref="KeyRingBroken">A key is missing.</exception>
    public static async Task CheckAsync(CabinetContext cabinet, MasterKeys keys, CancellationToken cancellation)
    {
        var known = await cabinet.KnownMasterKeys.Select(key => key.Id).ToListAsync(cancellation);
        var present = keys.All.Select(key => key.IdText).ToList();
        if (known.Except(present).ToList() is { Count: > 0 } missing)
        {
            throw new KeyRingBroken(
                $"缺少主密钥 {string.Join("、", missing)}：请放回原来的密钥文件（Sealing:MasterKeyFile），否则已有资料无法打开。");
        }

        // Those in between were registered when they were new, unless nothing lies under them any more.
        foreach (var id in new[] { keys.Oldest.IdText, keys.Current.IdText }.Except(known))
        {
            var entry = cabinet.KnownMasterKeys.Add(new KnownMasterKey { Id = id, FirstUsedAt = DateTime.UtcNow });
            await OnceOnly.SaveAsync(cabinet, entry, cancellation);
        }
    }
}
