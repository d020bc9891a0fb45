using CaRenewal.Core.Codes;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>The same paper once more.</summary>
public sealed class NoticePrintForm
{
    /// <summary>Made with the page: a form that arrives twice is entered once.</summary>
    public Guid RequestKey { get; init; }

    [Field("重打原因", Required = true, Longest = PlainText.MostOfReason)]
    public string? Reason { get; init; }
}
