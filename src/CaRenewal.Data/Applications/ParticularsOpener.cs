using CaRenewal.Core.Applications;
using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaRenewal.Data.Applications;

/// <summary>Gives every application that is read its particulars. Without state: the keys are the context's.</summary>
internal sealed class ParticularsOpener : IMaterializationInterceptor
{
    public static readonly ParticularsOpener Instance = new();

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        if (entity is CertificateApplication application && materializationData.Context is CabinetContext cabinet)
        {
            var value = new SealedValue(
                materializationData.GetPropertyValue<byte[]>(DerivedColumns.ParticularsKey),
                materializationData.GetPropertyValue<byte[]>(DerivedColumns.ParticularsSealed));
            SealedParticulars.Open(application, value, cabinet.Sealer);
            NamelessMaterials.Name(application);
        }

        return entity;
    }
}
