namespace CaRenewal.Core.Applications;

/// <summary>A field that may be left blank on paper for the pen.</summary>
public enum HandwrittenField
{
    HolderName = 1,
    LegalRepresentative = 2,
    DelegateName = 3,
    Address = 4,
    DelegateAddress = 5,
    OtherType = 6,
}
