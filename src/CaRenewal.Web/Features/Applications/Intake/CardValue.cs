using System.Text.Json.Serialization;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>One value of a card: a name, a number with its type, an address with its parts.</summary>
/// <param name="Words">As the clerk reads it.</param>
/// <param name="Fields">Values by the ids of the fields that take it together; an offer stands at the first.</param>
/// <param name="IsNew">Nothing was typed there.</param>
public sealed record CardValue(string Words, Dictionary<string, string> Fields, [property: JsonIgnore] bool IsNew)
{
    public override string ToString() => nameof(CardValue);
}
