namespace CaRenewal.Forms.Wording;

/// <summary>What stands before place, hours and phones on our own papers.</summary>
internal sealed record ContactWording(string Source, string Place, string Hours, string Phone, string Service, string Qq);
