using System.Reflection;
using CaRenewal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Messages of MVC and of validators call a field what its label calls it.</summary>
public sealed class FieldLabels : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.PropertyAttributes?.OfType<FieldAttribute>().FirstOrDefault() is { } field)
        {
            context.DisplayMetadata.DisplayName = () => field.Label;
        }
    }

    public static string? Of(MemberInfo? member) => member?.GetCustomAttribute<FieldAttribute>()?.Label;
}
