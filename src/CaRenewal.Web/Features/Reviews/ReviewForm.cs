namespace CaRenewal.Web.Features.Reviews;

/// <summary>The ticked lines of the queue.</summary>
public sealed class ReviewForm
{
    public Guid RequestKey { get; init; }

    /// <summary>As <see cref="ReviewPick.Write"/> writes them.</summary>
    public List<string?> Picks { get; init => field = value ?? []; } = [];
}
