namespace CaRenewal.Web.Features.Settings.Prices;

/// <summary>The page of all editions, and the planned one that is taken back from it.</summary>
public sealed class WithdrawalForm : SettingForm
{
    /// <summary>First day of the edition.</summary>
    public string? From { get; set; }
}
