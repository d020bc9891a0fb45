using System.Text;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Tests.Rotation;

/// <summary>Something sealed in every place where the cabinet seals.</summary>
internal static class FullCabinet
{
    public static string KeyFile(this TestCabinet cabinet) => Path.Combine(cabinet.Folder, "data", "master.key");

    public static async Task FillAsync(this TestCabinet cabinet, int drafts = 3)
    {
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await desk.SubmitAsync(Sample.Person());
        await desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            var application = (await turn.LoadAsync(Submitting.Number(2), 1))!;
            foreach (var number in new[] { 1, 2 })
            {
                var paper = await desk.Get<PaperArchive>().StoreAsync(
                    turn, Guid.NewGuid(), application, new PaperFacts(["application"], 2, false, "[]"), [new PaperSegment(Encoding.UTF8.GetBytes($"欧阳𬱖 {number}"))], Sample.Stamp());
                desk.Get<CorrectionBook>().Enter(turn, new CorrectionRequest
                {
                    Id = paper.Id,
                    Number = new ApplicationNumber("YYBZ", Sample.Day, number),
                    Application = application.Number,
                    Form = null,
                    Kind = CertificateKind.Personal,
                    Lines = [],
                    Items = [],
                    Particulars = new CorrectionParticulars("欧阳𬱖", null, ["请与13873798765联系"]),
                    Given = Sample.Stamp(),
                }, application.Id, null);
            }

            return "";
        });
        for (var count = 0; count < drafts; count++)
        {
            await desk.Get<DraftTray>().SaveAsync(new(Guid.NewGuid(), Guid.NewGuid(), default, 0), new(CertificateKind.Personal, null, "欧阳𬱖", "13873798765"), Sample.Stamp());
        }

        await using var instance = TestCabinet.Services(cabinet.Engine, cabinet.Folder, cabinet.ConnectionString)
            .AddDataProtection().SetApplicationName("CaRenewal").PersistKeysToDbContext<CabinetContext>().Services.BuildServiceProvider();
        instance.GetRequiredService<IDataProtectionProvider>().CreateProtector("log-in").Protect("1001");
    }

    /// <summary>Opens all of it with these keys alone.</summary>
    public static async Task<int> OpenAllAsync(CabinetContext cabinet, params MasterKey[] keys)
    {
        var sealer = new Sealer(new MasterKeys(keys));
        var opened = 0;
        foreach (var store in Data.Rotation.SealedStore.In(cabinet))
        {
            await foreach (var page in store.PagesAsync(cabinet, 2, default))
            {
                foreach (var row in await store.ReadAsync(cabinet, page, default))
                {
                    sealer.Open(row.Value, row.Place);
                    opened++;
                }
            }
        }

        return opened;
    }
}
