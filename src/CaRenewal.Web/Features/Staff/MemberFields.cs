using CaRenewal.Core.Codes;
using CaRenewal.Data.Staff;
using CaRenewal.Forms;
using FluentValidation;

namespace CaRenewal.Web.Features.Staff;

/// <summary>How the fields of an account are checked and taken.</summary>
internal static class MemberFields
{
    public const string NumberPattern = "^[A-Za-z0-9-]{0,20}$";
    private const int MostOfWindow = 20;

    public static void CheckMember<TForm>(this AbstractValidator<TForm> form, Stationery stationery)
        where TForm : MemberForm
    {
        form.RuleFor(member => member.Name).Custom((text, context) =>
        {
            if (WhyNameIsRefused(text, stationery) is { } fault)
            {
                context.AddFailure(fault);
            }
        });
        form.RuleFor(member => member.WindowName).Custom((text, context) =>
        {
            if (!PlainText.TryTake(text, MostOfWindow, out _, out var fault))
            {
                context.AddFailure(fault!);
            }
        });
        form.RuleFor(member => member.Roles).Must(roles => roles.Count > 0).WithMessage("请至少选择一个角色。");
        form.RuleFor(member => member.Roles).Must(roles => roles.All(Roles.All.Contains)).WithMessage("角色不正确，请重新选择。");
    }

    /// <returns>Why a name cannot be printed on every receipt; null when it can.</returns>
    public static string? WhyNameIsRefused(string? text, Stationery stationery) =>
        !PlainText.TryTakeRequired(text, "姓名", PlainText.MostOfPersonName, out var name, out var fault) ? fault
        : stationery.Song.MissingIn(name).Count > 0 ? "姓名中有无法打印的字，请改用可以打印的字或拼音。"
        : null;

    /// <summary>Gives the account what was typed and validated.</summary>
    public static void WriteTo(this MemberForm form, StaffMember member)
    {
        PlainText.TryTake(form.Name, PlainText.MostOfPersonName, out var name, out _);
        PlainText.TryTake(form.WindowName, MostOfWindow, out var window, out _);
        (member.Name, member.WindowName) = (name!, window ?? "");
    }
}
