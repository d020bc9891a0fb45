using System.Runtime.InteropServices;

namespace CaRenewal.Pdf.Setting;

/// <summary>One character of a paragraph with its measures, in points.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Letter
{
    internal int CodePoint;
    internal TrueTypeFont? Font;
    internal float Size;
    internal float Grey;
    internal float Advance;

    /// <summary>White that full-width punctuation can give up on its left and right side.</summary>
    internal float WhiteBefore;
    internal float WhiteAfter;

    /// <summary>White given up because of a neighbour that is punctuation too.</summary>
    internal float TrimBefore;
    internal float TrimAfter;

    /// <summary>Space towards the next letter between Han and Latin.</summary>
    internal float Gap;
    internal CharacterClass Class;
    internal bool Underline;

    /// <summary>No line ends between this letter and the next.</summary>
    internal bool Joined;

    internal readonly bool IsLatin => Class is CharacterClass.Word || (Class is CharacterClass.Open or CharacterClass.Close && CodePoint < 0x80);

    internal readonly float Natural => Advance - TrimBefore - TrimAfter + Gap;

    /// <summary>How much a crowded line may still take from this letter.</summary>
    internal readonly float Shrink => Class switch
    {
        CharacterClass.Open => WhiteBefore - TrimBefore,
        CharacterClass.Close => WhiteAfter - TrimAfter,
        CharacterClass.Space => Advance / 4,
        _ => 0,
    } + Gap / 2;
}
