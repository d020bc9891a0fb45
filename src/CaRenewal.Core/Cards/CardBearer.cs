namespace CaRenewal.Core.Cards;

/// <summary>Whose identity card was laid on the reader.</summary>
public enum CardBearer
{
    /// <summary>The person a personal certificate names.</summary>
    Holder = 1,
    LegalRepresentative = 2,
    Delegate = 3,
}
