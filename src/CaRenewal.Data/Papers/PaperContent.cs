namespace CaRenewal.Data.Papers;

/// <summary>The bytes of a printed paper, sealed: a list of segments of which some stand in <see cref="SharedPaperPart"/>.</summary>
public sealed class PaperContent
{
    public required Guid PaperId { get; init; }

    public required byte[] ContentKey { get; init; }

    public required byte[] Content { get; init; }
}
