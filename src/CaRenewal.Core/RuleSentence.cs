using System.Runtime.CompilerServices;

namespace CaRenewal.Core;

/// <summary>A sentence that is put together only where the rule is broken: most are asked for thousands of lines and never said.</summary>
[InterpolatedStringHandler]
public ref struct RuleSentence
{
    private DefaultInterpolatedStringHandler text;

    public RuleSentence(int literalLength, int formattedCount, bool condition, out bool isSaid)
    {
        isSaid = !condition;
        text = isSaid ? new(literalLength, formattedCount) : default;
    }

    public void AppendLiteral(string value) => text.AppendLiteral(value);

    public void AppendFormatted<T>(T value, string? format = null) => text.AppendFormatted(value, format);

    public override string ToString() => text.ToStringAndClear();
}
