namespace CaRenewal.Pdf.Tests;

/// <summary>A theory that needs programs or fonts of the system, on the terms of <see cref="ToolFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(params string[] tools) => Skip = new ToolFactAttribute(tools).Skip;
}
