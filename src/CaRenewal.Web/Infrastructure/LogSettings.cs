namespace CaRenewal.Web.Infrastructure;

public sealed class LogSettings
{
    /// <summary>Relative to HomeFolder, or absolute.</summary>
    public string Folder { get; init; } = "data/logs";

    /// <summary>网络安全法 art. 21 asks for at least six months.</summary>
    public int KeepDays { get; init; } = 200;
}
