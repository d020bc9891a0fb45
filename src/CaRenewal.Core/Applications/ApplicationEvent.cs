namespace CaRenewal.Core.Applications;

/// <summary>One line of the timeline; added by the verbs, never changed.</summary>
/// <param name="Sequence">1, 2, 3 … within the application.</param>
/// <param name="Note">What the clerk must know of it; no personal data.</param>
public sealed record ApplicationEvent(int Sequence, ApplicationEventKind Kind, Stamp Stamp, string? Note)
{
    /// <summary>For the database, which fills the stamp in afterwards.</summary>
    private ApplicationEvent()
        : this(0, default, null!, null)
    {
    }
}
