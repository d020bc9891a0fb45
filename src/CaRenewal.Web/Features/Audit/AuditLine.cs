using System.Security.Claims;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Words;
using CaRenewal.Data.Audit;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Features.Papers;
using CaRenewal.Web.Features.Settings;
using CaRenewal.Web.Infrastructure;

namespace CaRenewal.Web.Features.Audit;

/// <summary>An event in the words of its line.</summary>
public static class AuditLine
{
    /// <summary>Nobody reads out the rest.</summary>
    private const int ShownOfIdentifier = 8;

    public static string Time(AuditEvent entry) => $"{entry.At.OnOfficeClock():yyyy-MM-dd HH:mm:ss}";

    /// <summary>A kind that a later version wrote is shown by its number.</summary>
    public static string What(AuditEvent entry) => Enum.IsDefined(entry.Kind) ? entry.Kind.Word() : $"事项 {(int)entry.Kind}";

    public static string Who(AuditEvent entry) => entry.By.Length is 0 && entry.Name.Length is 0 ? "未登录" : $"{entry.Name} {entry.By}".Trim();

    /// <summary>Where what it is about can be looked at; null where there is no page of it, or none for this reader.</summary>
    public static string? Address(AuditEvent entry, ClaimsPrincipal reader) => entry.Kind.Group() switch
    {
        AuditGroup.Business or AuditGroup.Papers or AuditGroup.Access or AuditGroup.Record when ApplicationNumber.TryParse(entry.Subject, out var number) =>
            number.Point.EndsWith(CorrectionRequest.Series, StringComparison.Ordinal) ? $"~/notices/{number}" : $"~/applications/{number}",
        AuditGroup.Access when entry.Kind is AuditKind.CustomerViewed && Guid.TryParse(entry.Subject, out var customer) => $"~/customers/{customer}",
        AuditGroup.Accounts or AuditGroup.LogIns when entry.Subject.Length > 0 && reader.May(Rights.ReadStaff) => $"~/staff/{entry.Subject}",
        AuditGroup.Settings => SettingTab.All.FirstOrDefault(tab => tab.Name == entry.Subject && reader.May(tab.Right))?.Address,
        _ => null,
    };

    public static string Subject(AuditEvent entry) => Guid.TryParse(entry.Subject, out var id) ? $"{id:N}"[..ShownOfIdentifier] : entry.Subject;

    public static IEnumerable<string> Details(AuditEvent entry)
    {
        foreach (var (name, value) in AuditDetails.Read(entry.Details))
        {
            yield return name.Length is 0 ? value : $"{name}：{Word(name, value)}";
        }

        if (entry.Reason is { Length: > 0 } reason)
        {
            yield return $"原因：{reason}";
        }
    }

    private static string Word(string name, string value) => name switch
    {
        AuditDetails.Papers => PaperCode.Words(value.Split('、')),
        AuditDetails.PaperNumber when value.Length > ShownOfIdentifier => value[..ShownOfIdentifier],
        AuditDetails.Role => RoleNames.Of(value),
        _ => value,
    };
}
