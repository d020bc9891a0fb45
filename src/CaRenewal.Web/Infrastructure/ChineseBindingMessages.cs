using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CaRenewal.Web.Infrastructure;

/// <summary>What MVC says when a value does not fit its type. The value itself is never repeated: it may be long, hostile or personal.</summary>
public static class ChineseBindingMessages
{
    public static void Set(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, label) => $"{label}填写不正确。");
        messages.SetMissingBindRequiredValueAccessor(label => $"请填写{label}。");
        messages.SetMissingKeyOrValueAccessor(() => "请填写此项。");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "没有收到提交的内容。");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "填写不正确。");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写不正确。");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "请填写数字。");
        messages.SetUnknownValueIsInvalidAccessor(label => $"{label}填写不正确。");
        messages.SetValueIsInvalidAccessor(_ => "填写不正确。");
        messages.SetValueMustBeANumberAccessor(label => $"{label}请填写数字。");
        messages.SetValueMustNotBeNullAccessor(_ => "请填写此项。");
    }
}
