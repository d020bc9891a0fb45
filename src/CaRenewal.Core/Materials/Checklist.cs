namespace CaRenewal.Core.Materials;

/// <summary>The materials that one visit requires.</summary>
public sealed class Checklist
{
    public IReadOnlyList<Material> For(Occasion occasion) => throw new NotImplementedException();
}
