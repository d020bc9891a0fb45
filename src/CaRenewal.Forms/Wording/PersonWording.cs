using CaRenewal.Core.Codes;

namespace CaRenewal.Forms.Wording;

/// <summary>The fields that 附件2 asks of the person and once more of the delegate.</summary>
internal sealed record PersonWording(
    string Name,
    string DocumentType,
    IReadOnlyList<Choice<DocumentType>> DocumentTypes,
    string Number,
    string Mobile,
    string Email,
    string Address,
    string Province,
    string City,
    string County,
    string Street);
