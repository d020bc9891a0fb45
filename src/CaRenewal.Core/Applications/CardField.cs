namespace CaRenewal.Core.Applications;

/// <summary>A value that can be read from an identity card instead of being typed.</summary>
public enum CardField
{
    HolderName = 1,
    HolderDocument = 2,
    HolderAddress = 3,
    LegalRepresentativeName = 4,
    LegalRepresentativeDocument = 5,
    DelegateName = 6,
    DelegateDocument = 7,
    DelegateAddress = 8,
}
