using System.Buffers;

namespace CaRenewal.Pdf.Setting;

/// <summary>What a character is to the breaking of lines (W3C, Requirements for Chinese Text Layout).</summary>
internal enum CharacterClass : byte
{
    Han,
    Word,
    Space,
    Open,
    Close,
    Dash,

    /// <summary>A check mark: stays with the words behind it.</summary>
    Mark,

    /// <summary>Room of a fixed width, such as a blank.</summary>
    Room,
    LineFeed,
}

internal static class CharacterClasses
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("（【《〈「『〔〖〘〚“‘([{｛［＜￥＄#＃");
    private static readonly SearchValues<char> Closing = SearchValues.Create("、。，．：；！？）】》〉」』〕〗〙〛”’,.:;!?)]}｝］＞%％‰℃°·・‧～〜／/々");

    internal static CharacterClass Of(int codePoint) => codePoint switch
    {
        '\n' => CharacterClass.LineFeed,
        ' ' => CharacterClass.Space,
        CheckMark.Empty or CheckMark.Ticked => CharacterClass.Mark,
        '—' or '…' or '⸺' => CharacterClass.Dash,
        > 0xFFFF => CharacterClass.Han,
        _ when Opening.Contains((char)codePoint) => CharacterClass.Open,
        _ when Closing.Contains((char)codePoint) => CharacterClass.Close,
        >= 0x2E80 => CharacterClass.Han,
        _ => CharacterClass.Word,
    };
}
