using CaRenewal.Data.Writing;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Staff;

internal static class MemberTold
{
    /// <summary>Carries a new password to the next page, which shows it once.</summary>
    public const string Password = "TemporaryPassword";

    public const string Sentence = "TemporaryPasswordSentence";

    /// <summary>What the next page says.</summary>
    /// <param name="password">Null where none was set. A form that arrives twice set it the first time: the second page knows no password.</param>
    public static void Tell(this Controller controller, Entry entry, string? password, string sentence)
    {
        var isNew = entry.Outcome is EntryOutcome.Saved;
        if (isNew && password is not null)
        {
            controller.TempData[Password] = password;
            controller.TempData[Sentence] = sentence;
        }
        else
        {
            controller.TempData["Flash"] = isNew ? sentence : "已经办理过，未重复办理。";
        }
    }
}
