namespace CaRenewal.Forms.Wording;

/// <summary>What stands outside the frame of a form, in our own words.</summary>
internal sealed record HeadingWording(string Source, string Number, string NoticeNumber, string CloseNumber, string Detail, string PaperNumber);
