using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Applications;

/// <summary>The businesses of an application as bits, for lists to filter by.</summary>
[Flags]
public enum BusinessSet
{
    None = 0,
    New = 1 << Business.New,
    Renew = 1 << Business.Renew,
    Update = 1 << Business.Update,
    Replace = 1 << Business.Replace,
    Revoke = 1 << Business.Revoke,
    Unlock = 1 << Business.Unlock,
    AddApplication = 1 << Business.AddApplication,
}
