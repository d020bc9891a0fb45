namespace CaRenewal.Browser.Tests.Browser;

/// <summary>A test that needs Debian's chromium: skipped where it is missing, except in CI, where it fails.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.WhyMissing;
}
