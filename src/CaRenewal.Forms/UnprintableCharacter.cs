using System.Text;
using CaRenewal.Core.Applications;

namespace CaRenewal.Forms;

/// <summary>A character of a field that no font of the stationery has.</summary>
/// <param name="Field">The field as intake may leave it to the pen (手写); null where the field cannot be.</param>
/// <param name="Label">The field's name on paper, without its star.</param>
/// <param name="Character">U+FFFD for half of a surrogate pair.</param>
public sealed record UnprintableCharacter(HandwrittenField? Field, string Label, Rune Character)
{
    /// <summary>U+ and the hexadecimal code point.</summary>
    public string CodePoint => $"U+{Character.Value:X4}";
}
