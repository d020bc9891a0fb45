namespace CaRenewal.Forms.Wording;

internal sealed record DateWording(string Year, string Month, string Day);
