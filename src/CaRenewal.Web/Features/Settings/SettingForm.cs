namespace CaRenewal.Web.Features.Settings;

/// <summary>What every form of the settings carries.</summary>
public abstract class SettingForm
{
    /// <summary>Made with the page: a form that arrives twice is entered once.</summary>
    public Guid RequestKey { get; set; }

    /// <summary>Number of the part's revision that the page showed; 0 where it showed none.</summary>
    public int Seen { get; set; }
}
