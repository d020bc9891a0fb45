namespace CaRenewal.Web.Features.Staff;

public sealed class ChangedMemberForm : MemberForm
{
    /// <summary>The account's concurrency stamp that the page showed.</summary>
    public string? Seen { get; set; }

    public static ChangedMemberForm Of(StaffLine line) => new()
    {
        RequestKey = Guid.NewGuid(),
        Name = line.Member.Name,
        WindowName = line.Member.WindowName,
        Roles = [.. line.Roles],
        Seen = line.Member.ConcurrencyStamp,
    };
}
