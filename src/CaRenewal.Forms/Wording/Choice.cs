namespace CaRenewal.Forms.Wording;

/// <summary>A box to tick and the words behind it.</summary>
internal sealed record Choice<TKey>(TKey Key, string Text)
    where TKey : struct, Enum;
