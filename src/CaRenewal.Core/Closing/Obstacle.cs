using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Closing;

/// <summary>Why a day cannot be closed.</summary>
/// <param name="Number">The application that is meant; null where a channel is.</param>
public sealed record Obstacle(ObstacleKind Kind, string Sentence, ApplicationNumber? Number = null);
