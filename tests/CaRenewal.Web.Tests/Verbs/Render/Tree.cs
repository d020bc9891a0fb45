namespace CaRenewal.Web.Tests.Verbs.Render;

/// <summary>The checked-out tree, for tests that read its pages and examples.</summary>
internal static class Tree
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaRenewal.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
