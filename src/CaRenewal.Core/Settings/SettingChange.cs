namespace CaRenewal.Core.Settings;

/// <summary>One thing that a revision changed, in the words of the page on which it was typed; no personal data.</summary>
/// <param name="From">As it was; empty where there was nothing.</param>
/// <param name="To">As it is; empty where nothing is left.</param>
public sealed record SettingChange(string What, string From, string To)
{
    /// <summary>Of the pairs those that differ.</summary>
    public static IEnumerable<SettingChange> Among(params (string What, string From, string To)[] pairs) =>
        pairs.Where(pair => pair.From != pair.To).Select(pair => new SettingChange(pair.What, pair.From, pair.To));
}
