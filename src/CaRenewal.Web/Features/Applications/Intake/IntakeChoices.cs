using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Words;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>The answers that the selects and pills of the intake offer, in the words of the papers.</summary>
public static class IntakeChoices
{
    public static readonly IReadOnlyList<Choice> UnitTypes =
    [
        Of(UnitType.Enterprise),
        Of(UnitType.Agency),
        Of(UnitType.PublicInstitution),
        Of(UnitType.CivilOrganization),
        Of(UnitType.TradeUnion),
        Of(UnitType.Other, "other-unit-type"),
    ];

    /// <summary>延期 first: it is what most customers come for.</summary>
    public static readonly IReadOnlyList<Choice> Businesses =
    [
        Of(Business.Renew),
        Of(Business.New),
        Of(Business.Update),
        Of(Business.Replace),
        Of(Business.Revoke),
        Of(Business.Unlock),
        Of(Business.AddApplication),
    ];

    public static readonly IReadOnlyList<Choice> Terms = [.. BusinessLineRules.Terms.Select(years => new Choice($"{years}", $"{years} 年"))];

    public static readonly IReadOnlyList<Choice> Causes =
    [
        Of(ReplacementCause.Lost),
        Of(ReplacementCause.Damaged),
    ];

    public static readonly IReadOnlyList<Choice> YesNo = [new("true", "是"), new("false", "否")];

    public static readonly IReadOnlyList<Choice> PendingBid = [new("false", "没有"), new("true", "有", Shows: "pending-bid-warning")];

    public static readonly IReadOnlyList<Choice> Seals =
    [
        Of(SealChoice.TemplateSquare),
        Of(SealChoice.ScannedSignature),
        Of(SealChoice.None),
    ];

    /// <summary>Fields that may be left to the pen.</summary>
    public static readonly IReadOnlyList<Choice> Pens =
    [
        new(nameof(HandwrittenField.HolderName), "名称或姓名"),
        new(nameof(HandwrittenField.LegalRepresentative), "法定代表人"),
        new(nameof(HandwrittenField.DelegateName), "经办人姓名"),
        new(nameof(HandwrittenField.Address), "地址"),
        new(nameof(HandwrittenField.DelegateAddress), "经办人地址"),
        new(nameof(HandwrittenField.OtherType), "其他单位类型"),
    ];

    /// <param name="otherPart">Id of the part of the form that asks what 其他 is.</param>
    public static IReadOnlyList<Choice> Documents(string otherPart) =>
    [
        Of(DocumentType.ResidentId),
        Of(DocumentType.Passport),
        Of(DocumentType.MilitaryOfficer),
        Of(DocumentType.Other, otherPart),
    ];

    private static Choice Of(UnitType type, string? shows = null) => new(type.ToString(), type.Word(), Shows: shows);

    private static Choice Of(Business business) => new(business.ToString(), business.Word());

    private static Choice Of(ReplacementCause cause) => new(cause.ToString(), cause.Word());

    private static Choice Of(SealChoice choice) => new(choice.ToString(), choice.Word());

    private static Choice Of(DocumentType type, string? shows = null) => new(type.ToString(), type.Word(), Shows: shows);
}
