using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Data.Columns;

/// <summary>How values of the rule book are written as JSON: computed members left out, codes as their text, enums as numbers.</summary>
internal static class OfficeJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameTheHolders } },
        Converters =
        {
            new MoneyJson(),
            new WrittenJson<UnifiedSocialCreditCode>(),
            new WrittenJson<OrganizationCode>(),
            new WrittenJson<PhoneNumber>(),
        },
    };

    private static void NameTheHolders(JsonTypeInfo type)
    {
        if (type.Type == typeof(Holder))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                TypeDiscriminatorPropertyName = "kind",
                DerivedTypes =
                {
                    new JsonDerivedType(typeof(UnitHolder), "unit"),
                    new JsonDerivedType(typeof(PersonHolder), "person"),
                },
            };
        }
    }
}
