using CaRenewal.Core;

namespace CaRenewal.Data.Drafts;

/// <summary>
/// A form is submitted whose draft another window has saved since, or another clerk owns; nothing was stored.
/// The message is for the clerk.
/// </summary>
public sealed class DraftHeld : Exception
{
    /// <param name="entry">What became of an attempt to save that was none.</param>
    public DraftHeld(DraftEntry entry)
        : base(Sentence(entry)) => Version = entry.Outcome is DraftOutcome.SavedElsewhere ? entry.Version : null;

    /// <summary>Of the draft as it stands, for a page that goes on knowingly; null where it needs a key of its own for that.</summary>
    public int? Version { get; }

    private static string Sentence(DraftEntry entry) => entry.Outcome switch
    {
        DraftOutcome.SavedElsewhere => $"另一窗口于 {entry.At.OnOfficeClock():HH:mm:ss} 保存过这份草稿，那里改动的内容不在本页。请核对，再按一次即以本页为准。",
        DraftOutcome.NotYours => "这份草稿属于其他受理员，填写的内容都在。再按一次即以您的名义办理。",
        DraftOutcome.Submitted => "本单已提交，修改未保存。",
        DraftOutcome.TooLong => "填写的内容过长，未保存，请缩短后再按一次。",
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, null),
    };
}
