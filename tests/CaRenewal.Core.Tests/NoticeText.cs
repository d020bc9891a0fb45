namespace CaRenewal.Core.Tests;

/// <summary>The data files as they are built in, for tests that spoil one thing in them.</summary>
internal static class NoticeText
{
    public static string Read(string name)
    {
        using var stream = typeof(Rule).Assembly.GetManifestResourceStream($"CaRenewal.Core.Notice.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The file with the first place of one text replaced.</summary>
    public static string Spoilt(string name, string text, string by)
    {
        var whole = Read(name);
        var at = whole.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} does not hold {text}");
        return whole[..at] + by + whole[(at + text.Length)..];
    }
}
