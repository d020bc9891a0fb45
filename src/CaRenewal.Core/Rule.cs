using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CaRenewal.Core;

public static class Rule
{
    /// <exception cref="RuleBroken">The condition does not hold; its message is the sentence.</exception>
    public static void Require([DoesNotReturnIf(false)] bool condition, string sentence)
    {
        if (!condition)
        {
            throw new RuleBroken(sentence);
        }
    }

    /// <exception cref="RuleBroken">The condition does not hold; its message is the sentence.</exception>
    public static void Require([DoesNotReturnIf(false)] bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] RuleSentence sentence)
    {
        if (!condition)
        {
            throw new RuleBroken(sentence.ToString());
        }
    }

    /// <exception cref="RuleBroken">There is a fault; its message is the first one's sentence.</exception>
    public static void RequireNone(this IEnumerable<Fault> faults)
    {
        if (faults.FirstOrDefault() is { } fault)
        {
            throw new RuleBroken(fault.Sentence);
        }
    }
}
