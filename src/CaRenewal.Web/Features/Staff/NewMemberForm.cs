using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Staff;

public sealed class NewMemberForm : MemberForm
{
    [Field("工号", Kind = FieldKind.Code, Required = true, Longest = 20)]
    public string? StaffNumber { get; set; }
}
