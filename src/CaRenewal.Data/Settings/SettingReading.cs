using CaRenewal.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Settings;

public static class SettingReading
{
    /// <summary>Number of the newest revision; 0 while there is none.</summary>
    public static async Task<int> NewestRevisionAsync(this CabinetContext cabinet, CancellationToken cancellation = default) =>
        await cabinet.SettingRevisions.MaxAsync(revision => (int?)revision.Number, cancellation) ?? 0;

    /// <summary>The newest revision of a part; null while the window has not set it.</summary>
    public static Task<SettingRevision?> NewestRevisionAsync(
        this CabinetContext cabinet, SettingPart part, CancellationToken cancellation = default) =>
        cabinet.NewestRevisionAsync(part, int.MaxValue, cancellation);

    /// <summary>The rules as the cabinet has them now.</summary>
    /// <exception cref="InvalidDataException">A stored part says what no rule allows.</exception>
    internal static async Task<OfficeRules> ReadRulesAsync(this CabinetContext cabinet, BaseRules basis, CancellationToken cancellation)
    {
        // Whatever is set while the parts are read has a higher number and waits for the next reading.
        var newest = await cabinet.NewestRevisionAsync(cancellation);
        var rules = basis.Rules with { Revision = newest };
        foreach (var part in newest is 0 ? [] : Enum.GetValues<SettingPart>())
        {
            if (await cabinet.NewestRevisionAsync(part, newest, cancellation) is { } revision)
            {
                rules = rules.With(part, revision.Content);
            }
        }

        return rules;
    }

    private static Task<SettingRevision?> NewestRevisionAsync(
        this CabinetContext cabinet, SettingPart part, int until, CancellationToken cancellation) =>
        cabinet.SettingRevisions.AsNoTracking()
            .Where(revision => revision.Part == part && revision.Number <= until)
            .OrderByDescending(revision => revision.Number)
            .FirstOrDefaultAsync(cancellation);
}
