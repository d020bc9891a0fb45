namespace CaRenewal.Core.Codes;

public enum PhoneKind
{
    Mobile = 1,

    /// <summary>Area code, number and sometimes an extension.</summary>
    Landline = 2,

    /// <summary>400 and 800 numbers.</summary>
    ServiceLine = 3,
}
