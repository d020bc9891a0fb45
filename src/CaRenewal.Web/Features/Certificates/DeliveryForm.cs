using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Certificates;

/// <summary>领取 of one certificate.</summary>
public sealed class DeliveryForm : ActForm
{
    [Field("证书", Required = true)]
    public string? SerialNumber { get; init; }

    [Field("领取人", Required = true)]
    public string? Collector { get; init; }
}
