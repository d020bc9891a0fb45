using Microsoft.AspNetCore.Identity;

namespace CaRenewal.Data.Staff;

/// <summary>An account of the window. <c>UserName</c> is the staff number (工号); accounts are never shared and never deleted.</summary>
public sealed class StaffMember : IdentityUser<Guid>
{
    /// <summary>Name as it is snapshotted into stamps and printed on receipts.</summary>
    public string Name { get; set; } = "";

    /// <summary>Window (窗口) the member sits at, as printed; empty for supervisors.</summary>
    public string WindowName { get; set; } = "";

    /// <summary>The password was given by somebody else: nothing can be done before it is changed.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Instant, UTC.</summary>
    public DateTime? PasswordChangedAt { get; set; }

    /// <summary>Instant, UTC, of the log-in before this one was made; null before the first.</summary>
    public DateTime? LastLoginAt { get; set; }

    /// <summary>Staff number of who deactivated the account.</summary>
    public string? DeactivatedBy { get; set; }

    /// <summary>Instant, UTC; null while the account is in use.</summary>
    public DateTime? DeactivatedAt { get; set; }

    public bool IsDeactivated => DeactivatedAt is not null;
}
