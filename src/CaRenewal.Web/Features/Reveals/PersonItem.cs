using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Reveals;

/// <summary>One value of a person as a summary shows it.</summary>
/// <param name="Masked">What stands for it where the whole is not shown.</param>
/// <param name="Field">By which it is known whether it was read from a card.</param>
public sealed record PersonItem(string Label, string Value, string Masked, CardField? Field = null, bool IsCode = false)
{
    // In a log it says what it is, never whom.
    public override string ToString() => nameof(PersonItem);
}
