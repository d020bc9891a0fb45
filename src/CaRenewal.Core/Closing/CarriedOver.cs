namespace CaRenewal.Core.Closing;

/// <summary>结转: what does not hinder a close and is done on a later day.</summary>
/// <param name="Unreviewed">待复核</param>
/// <param name="Owed">容缺</param>
/// <param name="PaidNotAccepted">已缴费未受理</param>
public sealed record CarriedOver(int Unreviewed, int Owed, int PaidNotAccepted);
