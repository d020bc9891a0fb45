namespace CaRenewal.Data.Tests.Cabinets;

/// <summary>An SQLite file with the schema, copied from one that was migrated once.</summary>
internal static class SqliteFile
{
    private static readonly Lazy<Task<byte[]>> Template = new(MigrateTemplateAsync);

    public static async Task<string> CreateAsync(string folder)
    {
        var file = Path.Combine(folder, "cabinet.db");
        await File.WriteAllBytesAsync(file, await Template.Value);
        return $"Data Source={file}";
    }

    private static async Task<byte[]> MigrateTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("carenewal-");
        var file = Path.Combine(folder.FullName, "template.db");
        await using (var cabinet = Engines.Unsealed("Sqlite", $"Data Source={file};Pooling=false"))
        {
            await cabinet.Engine.MigrateAsync(cabinet, CancellationToken.None);
        }

        var bytes = await File.ReadAllBytesAsync(file);
        folder.Delete(recursive: true);
        return bytes;
    }
}
