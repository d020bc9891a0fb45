namespace CaRenewal.Web.TagHelpers;

/// <summary>Says once, at the form model's property, what every screen shows of it.</summary>
/// <param name="label">The words of the paper: 单位名称.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string label) : Attribute
{
    public string Label { get; } = label;

    public FieldKind Kind { get; init; }

    /// <summary>Adds （必填） or （选填） to the label; the validator decides.</summary>
    public bool Required { get; init; }

    /// <summary>Longest value in characters (code points); 0 for none. The browser cuts only at four times of it, so that nothing typed or scanned is lost unseen.</summary>
    public int Longest { get; init; }

    public string? Hint { get; init; }
}
