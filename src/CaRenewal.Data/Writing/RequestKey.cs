namespace CaRenewal.Data.Writing;

/// <summary>Tells a form that is sent twice from two forms.</summary>
/// <param name="Id">Random, made with the page that shows the form.</param>
/// <param name="Content">Everything the form holds, in a fixed order; only a keyed hash of it is kept.</param>
public sealed record RequestKey(Guid Id, string Content)
{
    // In a log it says what it is, never what was typed.
    public override string ToString() => nameof(RequestKey);
}
