using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaRenewal.Forms.Wording;

/// <summary>What stands on the papers, read from Texts once per process; a missing, unknown or misspelt key fails.</summary>
internal static class Words
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    internal static HeadingWording Heading { get; } = Read<HeadingWording>("heading");

    internal static UnitApplicationWording UnitApplication { get; } = Read<UnitApplicationWording>("unit-application-form");

    internal static PersonalApplicationWording PersonalApplication { get; } = Read<PersonalApplicationWording>("personal-application-form");

    internal static AuthorizationWording Authorization { get; } = Read<AuthorizationWording>("authorization-letter");

    internal static StatementWording Statement { get; } = Read<StatementWording>("responsibility-statement");

    internal static ReceiptWording Receipt { get; } = Read<ReceiptWording>("acceptance-receipt");

    internal static CorrectionWording Correction { get; } = Read<CorrectionWording>("correction-notice");

    internal static DaySheetWording DaySheet { get; } = Read<DaySheetWording>("day-sheet");

    internal static ContactWording Contact { get; } = Read<ContactWording>("contact");

    /// <summary>Every text as it lies there; for the characters that all papers share.</summary>
    internal static IEnumerable<string> Sources() => typeof(Words).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".json", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(ReadSource);

    /// <summary>What is set in the typeface of titles.</summary>
    internal static IEnumerable<string> Titles() =>
    [
        UnitApplication.Title,
        PersonalApplication.Title,
        PersonalApplication.HolderHeading,
        PersonalApplication.DelegateHeading,
        PersonalApplication.SignatureHeading,
        Authorization.Title,
        Statement.Title,
        Receipt.Title,
        Correction.Title,
        DaySheet.Title,
        DaySheet.Channels,
        DaySheet.Businesses,
        DaySheet.Reversals,
        DaySheet.Differences,
        DaySheet.Applications,
        DaySheet.Payments,
        DaySheet.Heads,
    ];

    private static T Read<T>(string name) => JsonSerializer.Deserialize<T>(ReadSource($"{name}.json"), Strict)!;

    private static string ReadSource(string name)
    {
        using var reader = new StreamReader(typeof(Words).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
