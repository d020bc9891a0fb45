using System.Text;

namespace CaRenewal.Data.Audit;

/// <summary>What comes from outside must neither break a batch that holds the events of others, nor the line on which it is shown.</summary>
internal static class AuditText
{
    /// <summary>Without control characters and halves of characters; cut to what the column holds.</summary>
    public static string Clean(string text, int most)
    {
        var kept = new StringBuilder(Math.Min(text.Length, most));
        foreach (var rune in text.EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > most)
            {
                break;
            }

            kept.Append((Rune.IsControl(rune) ? Rune.ReplacementChar : rune).ToString());
        }

        return kept.ToString();
    }
}
