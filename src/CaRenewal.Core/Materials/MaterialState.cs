namespace CaRenewal.Core.Materials;

public enum MaterialState
{
    /// <summary>Examined by the clerk: brought (自带) and complete, or signed here and seen with signature and seal.</summary>
    Seen = 1,

    /// <summary>容缺: registered without it, with reason and date.</summary>
    Owed = 2,

    /// <summary>Not there yet: a paper that will be signed at the counter (现场签署).</summary>
    Awaited = 3,
}
