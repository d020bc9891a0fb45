namespace CaRenewal.Forms.Wording;

/// <summary>附件4, in its order.</summary>
internal sealed record StatementWording(
    string Source,
    string Title,
    string Preamble,
    IReadOnlyList<Clause> Clauses,
    string Closing,
    string Signature,
    string DateLabel,
    DateWording Date);
