using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Words;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings.Materials;

/// <summary>The answers that the form of an own item offers.</summary>
internal static class ItemChoices
{
    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<CertificateKind>().Select(kind => new Choice($"{kind}", kind.Word()))];

    public static readonly IReadOnlyList<Choice> Businesses = [.. InOrder.Select(business => new Choice($"{business}", business.Word()))];

    public static readonly IReadOnlyList<Choice> Marks = [.. Enum.GetValues<MaterialMark>().Select(mark => new Choice($"{mark}", mark.Word()))];

    public static readonly IReadOnlyList<Choice> Comes =
    [
        new("", "本人或代办"),
        new(nameof(Condition.InPerson), "本人办理"),
        new(nameof(Condition.ByDelegate), "代办"),
    ];

    /// <summary>延期 first, as at the counter.</summary>
    public static IReadOnlyList<Business> InOrder =>
        [Business.Renew, Business.New, Business.Update, Business.Replace, Business.Revoke, Business.Unlock, Business.AddApplication];
}
