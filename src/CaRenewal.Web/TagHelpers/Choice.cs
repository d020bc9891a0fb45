namespace CaRenewal.Web.TagHelpers;

/// <summary>One answer of a select, radio or checkbox group.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Label">What the clerk reads.</param>
/// <param name="Hint">A remark beside it: why it cannot be chosen, 惯例.</param>
/// <param name="Shows">Id of the part of the form that belongs to this answer.</param>
public sealed record Choice(string Value, string Label, string? Hint = null, bool Disabled = false, string? Shows = null);
