using CaRenewal.Core;

namespace CaRenewal.Data.Writing;

/// <summary>What became of an attempt to write.</summary>
/// <param name="Answer">What the change answered, now or the first time: e.g. the application's number.</param>
/// <param name="Stamp">Who wrote it and when.</param>
public sealed record Entry(EntryOutcome Outcome, string Answer, Stamp Stamp)
{
    /// <summary>For the clerk; null when it was saved just now.</summary>
    public string? Sentence => Outcome switch
    {
        EntryOutcome.AlreadySaved => $"本单已由{Stamp.Name}于 {Stamp.At.OnOfficeClock():HH:mm} 提交，未重复保存。",
        EntryOutcome.SavedWithOtherContent => "本单已提交，修改未保存。",
        _ => null,
    };
}
