namespace CaRenewal.Web.Features.Applications.Intake;

/// <param name="State">good, warn or bad.</param>
/// <param name="Text">For the clerk.</param>
/// <param name="Values">What differs from the form as it was sent: filled into what is empty, offered beside what is not.</param>
/// <param name="Read">For the form's CardRead.</param>
/// <param name="Focus">Id of the field to go on at by hand.</param>
public sealed record CardAnswer(string State, string Text, IReadOnlyList<CardValue> Values, string Read, string? Focus = null)
{
    public override string ToString() => nameof(CardAnswer);
}
