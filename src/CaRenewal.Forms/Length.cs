namespace CaRenewal.Forms;

internal static class Length
{
    /// <summary>Code points of the texts together.</summary>
    internal static int Of(params ReadOnlySpan<string?> texts)
    {
        var length = 0;
        foreach (var text in texts)
        {
            foreach (var _ in (text ?? "").EnumerateRunes())
            {
                length++;
            }
        }

        return length;
    }
}
