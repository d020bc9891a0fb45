using CaRenewal.Core;

namespace CaRenewal.Data.Writing;

/// <summary>What was answered to a form that has been taken in: the same form again gets the same answer.</summary>
public sealed class KeptAnswer
{
    /// <summary>The form's request key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Keyed hash of what the form held.</summary>
    public required byte[] ContentHash { get; init; }

    /// <summary>E.g. the number of the application that was made.</summary>
    public required string Answer { get; init; }

    public required Stamp Stamp { get; init; }
}
