using System.Runtime.CompilerServices;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;

namespace CaRenewal.Data.Applications;

/// <summary>Records of the version that kept codes alone. No window could change its checklist then, so the notice's own still says what was asked.</summary>
internal static class NamelessMaterials
{
    private static readonly Checklist OfThen = Checklist.FromNotice();

    public static void Name(CertificateApplication application)
    {
        var records = Materials(application);
        if (records.TrueForAll(record => record.Name.Length > 0))
        {
            return;
        }

        var asked = OfThen.For(application.Occasion).ToDictionary(material => material.Code);
        for (var index = 0; index < records.Count; index++)
        {
            records[index] = asked.TryGetValue(records[index].Code, out var material) ? records[index].Asking(material) : records[index];
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "materials")]
    private static extern ref List<MaterialRecord> Materials(CertificateApplication application);
}
