namespace CaRenewal.Web.TagHelpers;

/// <summary>What a field holds: decides keyboard, language and input type.</summary>
public enum FieldKind
{
    Text,
    /// <summary>Codes, document and serial numbers: Latin, no spelling check, tabular figures.</summary>
    Code,
    Phone,
    Email,
    Count,
    Date,
    Password,
}
