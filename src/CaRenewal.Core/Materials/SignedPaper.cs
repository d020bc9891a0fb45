namespace CaRenewal.Core.Materials;

/// <summary>Which printed paper satisfies a material; numbered as the notice's annexes.</summary>
public enum SignedPaper
{
    UnitApplicationForm = 1,
    PersonalApplicationForm = 2,
    AuthorizationLetter = 3,
    ResponsibilityStatement = 4,
}
