namespace CaRenewal.Core.Materials;

/// <summary>A row of the house (惯例) as the window asks for it.</summary>
/// <param name="Off">停用: not asked for.</param>
public sealed record NeedChange(NeedKey Need, bool Off, string Name, int? Copies, bool MayBeOwed, bool IfAny);
