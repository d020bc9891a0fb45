using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Closing;

/// <summary>A statement to import, the first of its channel and day or in the place of another.</summary>
public sealed class StatementForm : ClosingForm
{
    [Field("渠道", Required = true)]
    public string? Channel { get; set; }

    [Field("账单文件", Required = true)]
    public IFormFile? File { get; set; }

    /// <summary>The statement whose place it takes.</summary>
    public Guid? Replaces { get; set; }

    [Field("替换原因", Required = true, Longest = 200)]
    public string? Reason { get; set; }

    /// <summary>What was sent, to be sent again with another file.</summary>
    public static StatementForm Of(StatementOrder order) =>
        new() { Channel = order.Layout.Channel, Replaces = order.Replaces?.Statement, Reason = order.Replaces?.Reason };
}
