using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Words;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>The page on which a notice is drawn up.</summary>
public sealed record NoticeScreen
{
    public required ToldVisit Visit { get; init; }

    /// <summary>Where the notice is posted to.</summary>
    public required string Action { get; init; }

    /// <summary>Where Esc leads.</summary>
    public required string Back { get; init; }

    /// <summary>Null where nothing is registered.</summary>
    public CertificateApplication? Application { get; init; }

    public required NoticeForm Notice { get; init; }

    public string Title => Application is { } about ? $"补正告知 · {about.Number}" : "补正告知";

    public static IEnumerable<Choice> Flaws(Material material) => CorrectionFlaws.Of(material).Select(flaw => new Choice(flaw.ToString(), flaw.Word()));
}
