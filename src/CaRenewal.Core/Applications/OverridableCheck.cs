namespace CaRenewal.Core.Applications;

public enum OverridableCheck
{
    /// <summary>The check digit of the 统一社会信用代码 fails while the organisation code inside passes.</summary>
    CreditCodeCheckDigit = 1,

    /// <summary>Renewal outside the expected window.</summary>
    RenewalWindow = 2,

    /// <summary>Same holder and business within the set number of days.</summary>
    Duplicate = 3,

    /// <summary>The name differs from the holder's last application.</summary>
    NameDiffers = 4,
}
