using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Closing;

/// <summary>A statement to import.</summary>
public sealed class StatementForm : ClosingForm
{
    [Field("渠道", Required = true)]
    public string? Channel { get; set; }

    [Field("账单文件", Required = true)]
    public IFormFile? File { get; set; }
}
