using System.Diagnostics.CodeAnalysis;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Words;

namespace CaRenewal.Core.Reveals;

/// <summary>Why values are shown, as it is recorded (个人信息保护法: purpose of every use).</summary>
public sealed record RevealReason
{
    private RevealReason(string text) => Text = text;

    /// <summary>The purpose's word, or the clerk's own.</summary>
    public string Text { get; }

    /// <param name="words">Counts for <see cref="RevealPurpose.Other"/> alone.</param>
    /// <param name="fault">At Purpose or at Words.</param>
    public static bool TryTake(
        RevealPurpose? purpose, string? words, [NotNullWhen(true)] out RevealReason? reason, [NotNullWhen(false)] out Fault? fault)
    {
        (reason, fault) = purpose switch
        {
            RevealPurpose.Other => TakeWords(words),
            { } known when Enum.IsDefined(known) => (new RevealReason(known.Word()), null),
            _ => ((RevealReason?)null, new Fault("Purpose", "请选择查看完整信息的理由。")),
        };
        return fault is null;
    }

    private static (RevealReason? Reason, Fault? Fault) TakeWords(string? words) =>
        !PlainText.TryTakeRequired(words, "具体理由", PlainText.MostOfReason, out var text, out var why) || (why = Reason.WhyRefused(text)) is not null
            ? (null, new Fault("Words", why!))
            : (new RevealReason(text), null);
}
