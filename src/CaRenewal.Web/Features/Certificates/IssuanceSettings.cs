namespace CaRenewal.Web.Features.Certificates;

/// <summary>What the office may set about 制证; section Issuance of the configuration.</summary>
public sealed class IssuanceSettings
{
    /// <summary>Whether review (复核) must come first; a window with one person reviews the next day.</summary>
    public bool ReviewFirst { get; init; }
}
