using CaRenewal.Core.Codes;
using CaRenewal.Core.Reveals;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Reveals;

/// <summary>显示: whose masked values are to be shown, and why.</summary>
public sealed class RevealForm
{
    [Field("查看理由", Required = true)]
    public string? Purpose { get; init; }

    [Field("具体理由", Required = true, Longest = PlainText.MostOfReason, Hint = "选“其他”时填写。")]
    public string? Words { get; init; }

    /// <summary>Name of the button: a <see cref="RevealedPart"/>.</summary>
    public string? Part { get; init; }

    public RevealPurpose? ReadPurpose() => Read<RevealPurpose>(Purpose);

    public RevealedPart? ReadPart() => Read<RevealedPart>(Part);

    // A number would be read too, and would stand in the record as one.
    private static TWord? Read<TWord>(string? text)
        where TWord : struct, Enum => Enum.GetNames<TWord>().Contains(text) ? Enum.Parse<TWord>(text!) : null;
}
