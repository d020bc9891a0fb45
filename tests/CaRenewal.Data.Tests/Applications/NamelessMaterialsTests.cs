using CaRenewal.Core.Materials;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Applications;

public sealed class NamelessMaterialsTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_application_keeps_how_each_material_was_asked_for(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());

        Assert.Equal(Sample.Checklist.For(new() { Kind = Core.Applications.CertificateKind.Unit, ByDelegate = true, Lines = Sample.Submission(Sample.Unit()).Lines })
            .Select(material => (material.Code, material.Name, material.Origin, material.Paper)), await ReadAsync(cabinet));
    }

    [Theory, OnSqlite]
    public async Task Records_that_kept_codes_alone_are_named_as_the_notice_names_them(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await desk.Cabinet.Database.ExecuteSqlRawAsync(
            """UPDATE "Applications" SET "Materials" = '[{{"Code":"usbkey","State":1}},{{"Code":"responsibility-statement","State":3}}]'""");

        Assert.Equal(
            [
                ("usbkey", "USBkey介质", "公告", null),
                ("responsibility-statement", "数字证书及电子签章申请责任书（见附件4）", "公告", SignedPaper.ResponsibilityStatement),
            ],
            await ReadAsync(cabinet));
    }

    private static async Task<IEnumerable<(string, string, string, SignedPaper?)>> ReadAsync(TestCabinet cabinet)
    {
        await using var desk = cabinet.Desk();
        var application = (await desk.Cabinet.FindApplicationAsync(Submitting.Number(1)))!;
        return application.Materials.Select(record => (record.Code, record.Name, record.Origin, record.Paper));
    }
}
