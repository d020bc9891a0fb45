namespace CaRenewal.Pdf.Tests;

/// <summary>A test that needs programs or fonts of the system: skipped where one is missing, but not where CI=true, so that it fails there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools)
    {
        var packages = tools.Where(tool => !Tool.IsHere(tool)).Select(Tool.PackageOf).Distinct().ToList();
        if (packages.Count > 0 && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"Needs the Debian package {string.Join(", ", packages)}.";
        }
    }
}
