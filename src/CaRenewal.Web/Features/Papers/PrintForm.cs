using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Papers;

/// <summary>A reprint: the papers ticked, or one stored file again.</summary>
public sealed class PrintForm : ActForm
{
    /// <summary>Codes of papers and copies, as in <see cref="PaperCode"/>.</summary>
    [Field("文书", Required = true)]
    public List<string?> Papers { get; init => field = value ?? []; } = [];

    /// <summary>One or Two.</summary>
    [Field("打印方式", Required = true)]
    public string? Sides { get; init; }

    [Field("重打原因", Required = true, Longest = 200)]
    public string? Reason { get; init; }
}
