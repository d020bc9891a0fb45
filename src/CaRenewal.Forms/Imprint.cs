namespace CaRenewal.Forms;

/// <summary>What tells one print from every other.</summary>
/// <param name="Number">受理单号; 告知书编号 of a correction notice.</param>
/// <param name="PaperNumber">文书编号.</param>
/// <param name="Author">Who hands it out, as the file says of itself.</param>
/// <param name="Created">When what it says was fixed; a later print of the same says the same.</param>
internal sealed record Imprint(string Number, PaperNumber PaperNumber, string Author, DateTimeOffset Created);
