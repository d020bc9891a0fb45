using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings.Materials;

/// <summary>What happens when a material is not there: one answer for two marks that exclude each other.</summary>
internal static class Missing
{
    public const string Must = "must";
    public const string Owed = "owed";
    public const string IfAny = "any";

    public static readonly IReadOnlyList<Choice> Answers =
    [
        new(Must, "必须带齐"),
        new(Owed, "可容缺", "写明原因和日期后补交"),
        new(IfAny, "如有", "没有也不算欠缺"),
    ];

    public static string Of(bool mayBeOwed, bool ifAny) => mayBeOwed ? Owed : ifAny ? IfAny : Must;
}
