using CaRenewal.Forms;
using FluentValidation;

namespace CaRenewal.Web.Features.Staff;

public sealed class NewMemberFormValidator : AbstractValidator<NewMemberForm>
{
    public NewMemberFormValidator(Stationery stationery)
    {
        RuleFor(form => form.StaffNumber).NotEmpty().WithMessage("请输入工号。");
        RuleFor(form => form.StaffNumber).Matches(MemberFields.NumberPattern).WithMessage("工号不超过 20 个字符，只能用字母、数字和 -。");
        this.CheckMember(stationery);
    }
}
