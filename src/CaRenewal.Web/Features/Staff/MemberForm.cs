using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Staff;

/// <summary>Who it is and what for.</summary>
public class MemberForm
{
    public Guid RequestKey { get; set; }

    [Field("姓名", Required = true, Longest = 50, Hint = "印在回执上。")]
    public string? Name { get; set; }

    [Field("窗口", Longest = 20, Hint = "如“窗口 03”；不坐窗口的留空。")]
    public string? WindowName { get; set; }

    [Field("角色", Required = true)]
    public List<string> Roles { get; set; } = [];
}
