using CaRenewal.Forms;
using FluentValidation;

namespace CaRenewal.Web.Features.Staff;

public sealed class ChangedMemberFormValidator : AbstractValidator<ChangedMemberForm>
{
    public ChangedMemberFormValidator(Stationery stationery) => this.CheckMember(stationery);
}
