namespace CaRenewal.Core.Materials;

public enum MaterialWay
{
    /// <summary>自带</summary>
    Brought = 1,

    /// <summary>现场签署</summary>
    SignedHere = 2,
}
